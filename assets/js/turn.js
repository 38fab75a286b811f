/* On a photo's own page the arrow keys turn to its neighbours, which the page names with rel="prev" and rel="next". */
addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  const link = rel && document.querySelector(`.turn a[rel="${rel}"]`);
  if (link) link.click();
});
