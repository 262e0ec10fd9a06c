// Shows the page as it was rendered when the site was built, where the address asks for just that, and takes it away when
// the script has drawn its own.
{
  const place = document.getElementById('prerendered');
  const hasOwn = () => {
    try {
      return localStorage.getItem('OWN_MARK');
    } catch {
      return null;
    }
  };
  const { path } = place.dataset;
  if (location.pathname === path && location.search === '' && !hasOwn()) {
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
    const done = new MutationObserver(() => {
      const isReady = document.documentElement.dataset.ready;
      if (!isReady && !document.querySelector('#app [role=alert]')) return;
      done.disconnect();
      removeEventListener('click', press);
      window.scrollTo = scrollTo;
      place.remove();
      if (!isReady || !pressed) return;
      const { pageX, pageY } = pressed;
      const clientX = pageX - scrollX;
      const clientY = pageY - scrollY;
      const target = document.elementFromPoint(clientX, clientY);
      target?.closest('select, input')?.focus();
      target?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }),
      );
    });
    done.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-ready', 'role'],
      childList: true,
      subtree: true,
    });
  } else place.remove();
}
