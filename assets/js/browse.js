// Narrows and sorts the list of all villages or model sites in place. The address keeps what was chosen, so that it can be
// shared and Back works. Without scripts the pages of counties, themes and levels do the same.
const root = document.querySelector('[data-sift]');

if (root) {
  const STEP = 24;
  const form = root.querySelector('[data-sift-form]');
  const list = root.querySelector('[data-sift-list]');
  const state = root.querySelector('[data-sift-state]');
  const more = root.querySelector('[data-sift-more]');
  const byName = [...list.children];
  const byNews = [...byName].sort((a, b) => a.dataset.news - b.dataset.news);
  const usualView = root.dataset.few === undefined ? 'list' : 'photos';
  const choices = [...form.elements].filter((field) => field.name);
  let limit = STEP;

  const usual = (name) => (name === 'view' ? usualView : '');

  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of choices) {
      const wanted = asked.get(field.name);
      field.value = usual(field.name);
      if (wanted && [...field.options].some((option) => option.value === wanted)) {
        field.value = wanted;
      }
    }
  };

  const chosen = (name) => (form.elements[name] ? form.elements[name].value : '');

  const matches = (item) =>
    ['county', 'theme', 'level'].every((name) => !chosen(name) || item.dataset[name] === chosen(name));

  const showPicture = (item) => {
    const waiting = item.querySelector('template');
    if (waiting) {
      waiting.replaceWith(waiting.content.cloneNode(true));
    }
  };

  const apply = () => {
    const photos = chosen('view') === 'photos';
    const found = (chosen('sort') === 'news' ? byNews : byName).filter(matches);
    const shown = new Set(photos ? found.slice(0, limit) : found);
    list.classList.toggle('list', !photos);
    for (const item of byName) {
      item.hidden = !shown.has(item);
    }
    for (const item of shown) {
      list.append(item);
      if (photos) {
        showPicture(item);
      }
    }
    more.hidden = shown.size === found.length;
    const label = found.length === 1 ? root.dataset.one : root.dataset.many;
    state.textContent = label.replace('{0}', found.length);
  };

  const address = () => {
    const asked = new URLSearchParams();
    for (const field of choices) {
      if (field.value !== usual(field.name)) {
        asked.set(field.name, field.value);
      }
    }
    const query = asked.toString();
    return location.pathname + (query ? '?' + query : '');
  };

  form.addEventListener('change', () => {
    limit = STEP;
    history.pushState(null, '', address());
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    const next = limit;
    limit += STEP;
    apply();
    const link = [...list.children].filter((item) => !item.hidden)[next]?.querySelector('a');
    if (link) {
      link.focus();
    }
  });
  addEventListener('popstate', () => {
    limit = STEP;
    read();
    apply();
  });
  read();
  if (location.search) {
    apply();
  }
}
