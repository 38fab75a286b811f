/*
 * Opens the photos of an album or a text over the page. Without this file every photo is a plain link to its own page.
 *
 * <ul data-gallery data-photoswipe="URL" data-lightbox="URL" data-styles="URL URL"
 *     data-label-dialog data-label-close data-label-zoom data-label-previous data-label-next
 *     data-label-error data-label-page data-label-file>
 *   <figure><a id="photo-3" href="the photo's page" data-pswp-src="URL" data-pswp-srcset="…"
 *              data-pswp-width="2400" data-pswp-height="1600"><picture>…</picture></a>
 *           <figcaption>caption <span class="credit">…</span></figcaption></figure>
 * A <span class="mark"> inside the link (an illustration, made by AI) is shown with the caption.
 *
 * The addresses come from the page because file names carry a fingerprint. The address bar follows the photo (#photo-3),
 * so that a photo can be linked to, and the Back button closes the lightbox.
 */
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
const links = (gallery) => [...gallery.querySelectorAll('a[data-pswp-src]')];
const bare = () => location.pathname + location.search;
const load = (url) => import(new URL(url, document.baseURI));

function loadStyles(urls) {
  return Promise.all((urls || '').split(/\s+/).filter(Boolean).map((href) => new Promise((done) => {
    if ([...document.styleSheets].some((sheet) => sheet.href === new URL(href, document.baseURI).href)) {
      done();
      return;
    }
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = done;
    document.head.append(link);
  })));
}

function describe(box, link, gallery) {
  box.textContent = '';
  const text = document.createElement('div');
  const label = link.querySelector('.mark');
  const figure = link.closest('figure');
  const caption = figure && figure.querySelector('figcaption');
  if (label) text.append(label.cloneNode(true), ' ');
  if (caption) text.append(...[...caption.cloneNode(true).childNodes].flatMap((node) => [node, ' ']));
  text.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'));
  box.append(text);
  const page = document.createElement('a');
  page.href = link.href;
  page.textContent = link.pathname.endsWith('/') ? gallery.dataset.labelPage : gallery.dataset.labelFile;
  box.append(page);
}

function addCaption(pswp, gallery) {
  pswp.ui.registerElement({
    name: 'caption', className: 'pswp__caption', appendTo: 'root', order: 9,
    onInit: (box) => {
      box.setAttribute('aria-live', 'polite');
      pswp.on('change', () => describe(box, links(gallery)[pswp.currIndex], gallery));
    },
  });
}

/* PhotoSwipe hears neither a key nor a wish to close while it still opens. */
function shut(pswp) {
  if (pswp.opener.isOpen) pswp.close(); else pswp.on('openingAnimationEnd', () => setTimeout(() => pswp.close()));
}

/* Keeps the address bar in step with the photo shown; `pushed` tells whether closing must step back in history. */
function followAddress(pswp, gallery) {
  const anchor = () => `#${links(gallery)[pswp.currIndex].id}`;
  let pushed = false;
  let left = false;
  pswp.on('change', () => {
    if (location.hash === anchor()) return;
    // The page stays where it is when it comes back: at the photo last seen, not where it was left.
    history.scrollRestoration = 'manual';
    history[pushed || pswp.openedByAddress ? 'replaceState' : 'pushState'](null, '', anchor());
    pushed = pushed || !pswp.openedByAddress;
  });
  const back = () => {
    const asked = links(gallery).findIndex((link) => link.id && `#${link.id}` === location.hash);
    if (asked >= 0) {
      pswp.goTo(asked);
    } else {
      left = true;
      shut(pswp);
    }
  };
  addEventListener('popstate', back);
  pswp.on('destroy', () => {
    removeEventListener('popstate', back);
    const settled = () => { history.scrollRestoration = 'auto'; };
    if (!left && pushed) {
      addEventListener('popstate', settled, { once: true });
      history.back();
    } else {
      if (!left) history.replaceState(null, '', bare());
      settled();
    }
  });
}

function dress(lightbox, gallery) {
  const { pswp } = lightbox;
  pswp.openedByAddress = lightbox.openedByAddress;
  lightbox.openedByAddress = false;
  followAddress(pswp, gallery);
  pswp.on('uiRegister', () => addCaption(pswp, gallery));
  const behind = [];
  pswp.on('afterInit', () => {
    behind.push(...[...document.body.children].filter((node) => node !== pswp.element && !node.inert));
    behind.forEach((node) => { node.inert = true; });
    pswp.element.focus();
    pswp.element.setAttribute('aria-modal', 'true');
    pswp.element.setAttribute('aria-label', gallery.dataset.labelDialog || document.title);
  });
  const early = ({ key }) => { if (key === 'Escape' && !pswp.opener.isOpen) shut(pswp); };
  addEventListener('keydown', early);
  pswp.on('destroy', () => {
    removeEventListener('keydown', early);
    behind.forEach((node) => { node.inert = false; });
    const last = links(gallery)[pswp.currIndex];
    if (last) last.focus();
  });
}

async function open(gallery) {
  const { default: PhotoSwipeLightbox } = await load(gallery.dataset.lightbox);
  const label = gallery.dataset;
  const lightbox = new PhotoSwipeLightbox({
    gallery,
    children: 'a[data-pswp-src]',
    pswpModule: () => Promise.all([load(label.photoswipe), loadStyles(label.styles)]).then(([module]) => module),
    closeTitle: label.labelClose, zoomTitle: label.labelZoom,
    arrowPrevTitle: label.labelPrevious, arrowNextTitle: label.labelNext, errorMsg: label.labelError,
    indexIndicatorSep: ' / ', bgOpacity: 1, loop: false, returnFocus: false, wheelToZoom: true,
    paddingFn: (viewport) => ({ top: 56, bottom: viewport.y < 500 ? 16 : 92, left: 0, right: 0 }),
    ...(still ? { showHideAnimationType: 'none', showAnimationDuration: 0, hideAnimationDuration: 0, zoomAnimationDuration: false } : {}),
  });
  lightbox.on('beforeOpen', () => dress(lightbox, gallery));
  lightbox.init();
  const openAddressed = () => {
    const asked = links(gallery).findIndex((link) => link.id && `#${link.id}` === location.hash);
    if (asked < 0 || lightbox.pswp) return;
    lightbox.openedByAddress = true;
    lightbox.loadAndOpen(asked, { gallery });
  };
  addEventListener('hashchange', openAddressed);
  openAddressed();
}

[...document.querySelectorAll('[data-gallery]')].filter((gallery) => links(gallery).length).forEach(open);
