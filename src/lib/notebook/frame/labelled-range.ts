/** Observable's slider, both of whose fields say what they are for. */
import * as Inputs from '@observablehq/inputs';

/** As `Inputs.range`. */
export function labelledRange(...args: Parameters<typeof Inputs.range>): HTMLElement {
  const form = Inputs.range(...args);
  const label = form.querySelector('label')?.textContent?.trim();
  if (label) form.querySelector('input[type="range"]')?.setAttribute('aria-label', label);
  return form;
}
