// Sets theme and language before the first paint, so that a dark screen never flashes white.
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('parkscope.preferences') || '{}').state || {};
  } catch (error) {
    kept = {};
  }
  var theme = query.get('theme') || kept.theme || 'system';
  var dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.lang = (query.get('lang') || kept.language) === 'en' ? 'en' : 'zh-CN';
})();
