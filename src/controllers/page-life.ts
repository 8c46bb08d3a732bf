/**
 * Listens for a page that is left and come back to.
 *
 * @param hide the page is closed, or kept aside by the browser
 * @param show it can be seen again, or no longer; `wasAside` where the browser had kept it aside
 * @returns how to stop
 */
export function onPageLife(hide: () => void, show: (wasAside: boolean) => void): () => void {
  const shown = (event: Event): void => {
    show((event as Partial<PageTransitionEvent>).persisted === true);
  };
  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', shown);
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('pageshow', shown);
    document.removeEventListener('visibilitychange', shown);
  };
}
