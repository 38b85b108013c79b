// The show of a deck in one file, opened from disk: keys of clickers, a black screen, notes, and a place that a reload keeps.
(function () {
  var slides = Array.prototype.slice.call(document.querySelectorAll('.slide'));
  var root = document.documentElement;
  var position = document.getElementById('position');
  var status = document.getElementById('status');
  var seconds = 10;
  var timer = 0;
  var at = 0;

  function ofAddress() {
    var asked = parseInt(location.hash.slice(1), 10) || 1;
    return Math.max(0, Math.min(slides.length - 1, asked - 1));
  }

  function show(place) {
    at = Math.max(0, Math.min(slides.length - 1, place));
    slides.forEach(function (slide, index) {
      slide.classList.toggle('is-current', index === at);
      slide.inert = index !== at;
    });
    root.classList.remove('is-blank');
    position.textContent = at + 1 + ' / ' + slides.length;
    status.textContent = slides[at].getAttribute('aria-label');
    document.getElementById('progress').style.transform = 'scaleX(' + (at + 1) / slides.length + ')';
    if (location.hash !== '#' + (at + 1)) history.replaceState(null, '', '#' + (at + 1));
  }

  function rotate() {
    clearInterval(timer);
    var isOn = root.classList.toggle('is-rotating');
    if (isOn)
      timer = setInterval(function () {
        show((at + 1) % slides.length);
      }, seconds * 1000);
  }

  function fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (root.requestFullscreen) root.requestFullscreen();
  }

  var deeds = {
    ArrowRight: 1,
    ArrowDown: 1,
    PageDown: 1,
    ' ': 1,
    Enter: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageUp: -1,
    Backspace: -1,
  };

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (deeds[key]) show(at + deeds[key]);
    else if (key === 'Home') show(0);
    else if (key === 'End') show(slides.length - 1);
    else if (key === 'b' || key === '.') root.classList.toggle('is-blank');
    else if (key === 'n') root.classList.toggle('has-notes');
    else if (key === 'r') rotate();
    else if (key === 'f' || key === 'F5') fill();
    else return;
    event.preventDefault();
  });

  var from = null;
  document.addEventListener('pointerdown', function (event) {
    from = event.clientX;
  });
  document.addEventListener('pointerup', function (event) {
    if (from === null || event.target.closest('.notes')) return;
    var far = event.clientX - from;
    // A swipe goes where the finger goes; a click on the left third goes back.
    if (Math.abs(far) > 40) show(at + (far < 0 ? 1 : -1));
    else show(at + (event.clientX < innerWidth / 3 ? -1 : 1));
    from = null;
  });
  window.addEventListener('hashchange', function () {
    show(ofAddress());
  });

  root.classList.add('is-showing');
  show(ofAddress());
})();
