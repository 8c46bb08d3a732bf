/* Before the toolkit: the test around this frame is the server, and may change what the page finds. */
window.fetch = (url, init) => parent.sbaServer(url, init);
parent.sbaBefore?.(window);
