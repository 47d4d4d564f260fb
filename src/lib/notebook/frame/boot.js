// Runs before anything else in the frame, and only there: nothing of a notebook may reach the network or the site.
(() => {
  for (const name of Object.getOwnPropertyNames(self))
    if (/^(webkit)?RTC|^WebTransport|^WebSocketStream$/.test(name)) Reflect.deleteProperty(self, name);
  if (self.origin !== 'null' || self.parent === self) {
    document.body.textContent = 'This page shows notebooks within another, and nothing by itself.';
    return;
  }
  /** @param {MessageEvent<string>} event */
  const start = (event) => {
    if (event.source !== self.parent || !event.ports[0]) return;
    removeEventListener('message', start);
    (0, eval)(event.data).connect(event.ports[0]);
  };
  addEventListener('message', start);
})();
