/* Before the page is painted: what the reader chose earlier, so that nothing flashes or moves. */
(function () {
  var root = document.documentElement;
  var known = { thema: ['licht', 'donker'], rol: (root.dataset.rollen || '').split(' ') };
  root.dataset.script = '';
  try {
    for (var key in known) {
      var value = localStorage.getItem(key);
      if (known[key].indexOf(value) >= 0) root.dataset[key] = value;
    }
  } catch {
    /* Storage is closed: every choice stays as it is without one. */
  }
})();
