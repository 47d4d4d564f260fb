/** Lifts the veil that the head script lays over a filtered page: call it once the page shows what its address says. */
export function liftVeil(): void {
  delete document.documentElement.dataset.veil;
}
