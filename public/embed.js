// Shows the figure of this frame's address at the frame's own size. Keeps nothing in the browser: no cookie, no storage.
(function () {
  var host = document.getElementById('figure');
  var problem = document.getElementById('problem');
  var query = new URLSearchParams(location.search);
  var dark = matchMedia('(prefers-color-scheme: dark)');
  // No figure stands in less; a narrower frame shows it smaller.
  var leastWidth = 440;
  var shown = '';
  var timer = 0;

  function theme() {
    var asked = query.get('theme');
    return asked === 'system' ? (dark.matches ? 'dark' : 'light') : asked === 'dark' ? 'dark' : 'light';
  }

  function address() {
    var width = Math.round(host.clientWidth / 4) * 4;
    var height = Math.round(host.clientHeight / 4) * 4;
    if (width < 40 || height < 40) return '';
    var grown = Math.max(1, leastWidth / width, 320 / height);
    var asked = new URLSearchParams(query);
    asked.delete('theme');
    if (!asked.has('path')) asked.set('path', 'compare');
    asked.append('size', Math.round(width * grown) + 'x' + Math.round(height * grown) + '@1');
    asked.set('theme', theme());
    asked.set('fonts', 'none');
    return '/api/v1/figures.svg?' + asked.toString();
  }

  function say(reason) {
    var isEnglish = document.documentElement.lang === 'en';
    problem.textContent = (isEnglish ? 'The figure cannot be shown. ' : '此图无法显示。') + reason;
    problem.hidden = false;
    host.replaceChildren();
    document.body.dataset.state = 'error';
  }

  function show(text) {
    var svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    var title = svg.querySelector('title');
    var about = svg.querySelector('desc');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', [title, about].map((each) => (each ? each.textContent : '')).join('. '));
    // Browsers show a title wherever the pointer rests.
    if (title) title.remove();
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    host.replaceChildren(document.importNode(svg, true));
    document.documentElement.dataset.theme = theme();
    problem.hidden = true;
    document.body.dataset.state = 'ready';
  }

  async function draw() {
    var asked = address();
    if (asked === '' || asked === shown) return;
    shown = asked;
    try {
      var response = await fetch(asked, { credentials: 'omit' });
      var text = await response.text();
      if (asked !== shown) return;
      if (response.ok) show(text);
      else say(JSON.parse(text).detail);
    } catch {
      if (asked !== shown) return;
      shown = '';
      say('');
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(draw, host.firstElementChild ? 150 : 0);
  }

  new ResizeObserver(later).observe(host);
  dark.addEventListener('change', later);
  addEventListener('online', later);
})();
