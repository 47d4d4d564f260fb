/** The look of a notebook in its frame, which is that of the page around it. */
import inputs from '@observablehq/inputs/dist/index.css?inline';
import inspector from '$kit/styles/inspector.css?inline';
import tokens from '../../../styles/tokens.css?inline';
import base from '../../../styles/base.css?inline';
import tables from '../../../styles/tables.css?inline';
import key from '../../charts/mark-key.css?inline';
import cells from '../cells.css?inline';

/** Inputs stand on paper as on screen: a printed frame is as high as it was there. */
const inputsEverywhere = inputs.replaceAll('@media only screen and ', '@media ');

export function addStyles(): void {
  const style = document.createElement('style');
  style.textContent = [inputsEverywhere, inspector, tokens, base, tables, key, cells].join('\n');
  document.head.append(style);
}
