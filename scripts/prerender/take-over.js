// Shows the page as it was rendered when the site was built, where the address asks for just that, and takes it away when
// the script has drawn its own.
{
  const place = document.getElementById('prerendered');
  const { path, version } = place.dataset;
  const OUTDATED = 'biaochi-outdated';
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const isOfTheData = () => !kept('OWN_MARK') && kept(OUTDATED) !== version;
  if (location.pathname === path && location.search === '' && isOfTheData()) {
    const template = [...document.querySelectorAll('template[data-window]')].find(
      ({ dataset }) => matchMedia(dataset.media).matches,
    );
    place.append(template.content.cloneNode(true));
    const mapOf = (window) =>
      document.querySelector(`[data-window=${window}]`).content.querySelector('.map.fill svg');
    for (const hole of place.querySelectorAll('[data-drawing-of]'))
      hole.append(...mapOf(hole.dataset.drawingOf).cloneNode(true).childNodes);
    for (const map of place.querySelectorAll('[data-outlines-of]')) {
      const outlines = mapOf(map.dataset.outlinesOf).querySelectorAll('[data-land]');
      for (const path of map.querySelectorAll('[data-outline]'))
        path.setAttribute('d', outlines[path.dataset.outline].getAttribute('d'));
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => performance.mark('prerendered-painted')),
    );

    // What is pressed meanwhile is done when there is who can do it.
    let pressed;
    const press = (event) => {
      pressed = event;
      place.classList.add('waiting');
    };
    addEventListener('click', press);
    // The framework begins every page at its top: who has scrolled goes on from where they are.
    const { scrollTo } = window;
    window.scrollTo = (x, y) => {
      if (x !== 0 || y !== 0) scrollTo.call(window, x, y);
    };
    // Data may be replaced beside the same scripts: then it is shown once more at most. Not the sentence: it grows.
    const told = (root) =>
      [...root.querySelectorAll('h1, .ranking, .legend')].map((one) => one.textContent).join();
    const keepInMind = () => {
      if (told(place) === told(document.getElementById('app'))) return;
      try {
        localStorage.setItem(OUTDATED, version);
      } catch {
        // It is shown again, and taken away again.
      }
    };
    let late;
    const takeAway = (canPress) => {
      clearTimeout(late);
      done.disconnect();
      if (document.documentElement.dataset.ready) keepInMind();
      removeEventListener('click', press);
      window.scrollTo = scrollTo;
      place.remove();
      if (!canPress || !pressed) return;
      const { pageX, pageY } = pressed;
      const clientX = pageX - scrollX;
      const clientY = pageY - scrollY;
      const target = document.elementFromPoint(clientX, clientY);
      target?.closest('select, input')?.focus();
      target?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }),
      );
    };
    // Until all is painted, or the reason is told why it won't be. A map that is late does not keep the rest, ms.
    const LATE = 2000;
    const done = new MutationObserver(() => {
      if (document.documentElement.dataset.ready) takeAway(true);
      else if (document.querySelector('#app [role=alert]')) takeAway(false);
      else if (!late && document.querySelector('#app [data-finding]'))
        late = setTimeout(takeAway, LATE, true);
    });
    done.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-ready', 'role'],
      childList: true,
      subtree: true,
    });
  } else place.remove();
}
