// Larger text and light or dark, as the reader chose, kept in this browser; and the button that copies the address.
// Runs before the page is drawn, so that nothing changes afterwards; old browsers read it too.
(function () {
  var root = document.documentElement;
  var styles = document.currentScript.getAttribute('data-styles');
  var KEY = 'reading';
  var choice = {};
  try { choice = JSON.parse(localStorage.getItem(KEY)) || {}; } catch (e) { /* a browser that keeps nothing */ }

  function set(name, value) {
    if (value) root.setAttribute(name, value); else root.removeAttribute(name);
  }
  function apply() {
    set('data-text', choice.text === 'larger' && 'larger');
    set('data-theme', (choice.theme === 'light' || choice.theme === 'dark') && choice.theme);
  }
  function keep() {
    try { localStorage.setItem(KEY, JSON.stringify(choice)); } catch (e) { /* then only for this page */ }
    apply();
    if (!document.querySelector('link[href="' + styles + '"]')) {
      var link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = styles;
      var before = document.querySelector('link[rel=stylesheet]');
      before.parentNode.insertBefore(link, before.nextSibling);
    }
  }
  apply();
  // On the search page the lists wait for the answer, which stands before them; search.js takes over.
  if ('noModule' in HTMLScriptElement.prototype && /\/search\/$/.test(location.pathname) && /[?&](q|kind|county|column|year)=[^&]/.test(location.search)) {
    root.setAttribute('data-asked', '');
    addEventListener('load', function () { root.removeAttribute('data-asked'); });
  }
  // Written, not added, so that the page waits for it.
  if (choice.text || choice.theme) document.write('<link rel="stylesheet" href="' + styles + '">');

  // Visited pages are kept where the site says so; where it no longer does, nothing stays.
  var workers = navigator.serviceWorker;
  var worker = document.currentScript.getAttribute('data-worker');
  var top = document.currentScript.src.replace(/js\/[^\/]*$/, '');
  if (workers) window.addEventListener('load', function () {
    if (worker) workers.register(worker).then(function () { return workers.ready; }).then(function (ready) {
      var parts = [location.href];
      Array.prototype.forEach.call(document.querySelectorAll('link[rel=stylesheet], script[src], img'), function (e) {
        var part = e.href || e.currentSrc || (e.localName === 'script' && e.src);
        if (part && (e.complete || e.localName !== 'img')) parts.push(part);
      });
      ready.active.postMessage(parts);
    }, function () { /* a browser that forbids it */ });
    // Other sites of this host have workers too: only our own goes, with what it has kept.
    else {
      workers.getRegistrations().then(function (all) {
        all.forEach(function (one) { if (one.scope === top) one.unregister(); });
      }, function () {});
      ['pages ', 'files '].forEach(function (name) { caches.delete(name + top).catch(function () {}); });
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var each = Array.prototype.forEach;
    each.call(document.querySelectorAll('[data-tools]'), function (e) { e.hidden = false; });
    var larger = document.querySelector('[data-larger]');
    var theme = document.querySelector('[data-choose-theme]');
    var copy = document.querySelector('[data-copy]');
    if (larger) {
      larger.setAttribute('aria-pressed', String(choice.text === 'larger'));
      larger.addEventListener('click', function () {
        choice.text = choice.text === 'larger' ? '' : 'larger';
        larger.setAttribute('aria-pressed', String(choice.text === 'larger'));
        keep();
        larger.scrollIntoView({ block: 'center' });
      });
    }
    if (theme) {
      theme.value = root.getAttribute('data-theme') || '';
      theme.addEventListener('change', function () { choice.theme = theme.value; keep(); });
    }
    if (copy) copy.addEventListener('click', function () {
      var address = copy.getAttribute('data-copy');
      var status = copy.parentNode.querySelector('[role=status]');
      function done() { status.textContent = copy.getAttribute('data-done'); }
      function byHand() {
        var field = document.createElement('textarea');
        field.value = address;
        field.className = 'sr';
        document.body.appendChild(field);
        field.select();
        try { if (document.execCommand('copy')) done(); } finally { document.body.removeChild(field); copy.focus(); }
      }
      if (navigator.clipboard) navigator.clipboard.writeText(address).then(done, byHand); else byHand();
    });
  });
})();
