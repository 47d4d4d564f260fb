/** The look of the editor, by the tokens of the site: light and dark alike. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mono = { fontFamily: 'var(--mono)', fontSize: '0.8125rem', fontVariantLigatures: 'none' };
const raised = {
  background: 'var(--paper-raised)',
  color: 'var(--ink)',
  border: '1px solid var(--rule-strong)'
};
const control = { ...raised, borderRadius: 'var(--radius)', font: 'inherit', padding: '0.15rem 0.5rem' };

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--paper-sunk)', ...mono },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'inherit', lineHeight: 'var(--editor-line)' },
  '.cm-content': { padding: 'var(--editor-pad) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem 0 0.25rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--code-selection)'
  },
  '.cm-gutters': { background: 'var(--paper-sunk)', color: 'var(--ink-soft)', border: '0' },
  '.cm-gutter-lint': { width: '1rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.2em 0.1em' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '3ch', padding: '0 0.5ch 0 0' },
  // Beside the list of names there is no room for what they mean.
  '@media (max-width: 480px)': {
    '.cm-lineNumbers, .cm-tooltip.cm-completionInfo': { display: 'none !important' }
  },
  // Where the reader's system sets the colours, what is selected needs theirs.
  '@media (forced-colors: active)': {
    '.cm-selectionBackground': {
      background: 'Highlight !important',
      opacity: 0.4,
      forcedColorAdjust: 'none'
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { outline: '2px solid Highlight', outlineOffset: '-2px' }
  },
  '&.cm-focused .cm-matchingBracket': {
    background: 'var(--accent-soft)',
    outline: '1px solid var(--accent)'
  },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--code-error)',
    textUnderlineOffset: '0.25em',
    textDecorationSkipInk: 'none'
  },
  '.cm-lint-marker-error': { content: 'normal', textAlign: 'center', lineHeight: 1 },
  '.cm-lint-marker-error::before': { content: '"!"', color: 'var(--code-error)', fontWeight: '700' },
  '.cm-tooltip': { ...raised, borderRadius: 'var(--radius)', maxWidth: 'min(34rem, 92vw)' },
  '.cm-diagnostic': { ...mono, whiteSpace: 'pre-wrap', padding: '0.4rem 0.6rem' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--code-error)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { ...mono, maxHeight: '15rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '1.5rem',
    padding: '0.15rem 0.5rem'
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--paper)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { marginLeft: 'auto', fontStyle: 'normal', color: 'var(--ink-soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-tooltip.cm-completionInfo': {
    width: '20rem',
    padding: '0.5rem 0.7rem',
    font: '0.8125rem/1.45 var(--sans)'
  },
  '.cm-completionInfo code': { display: 'block', font: '0.75rem/1.5 var(--mono)', overflowWrap: 'anywhere' },
  '.cm-completionInfo p': { margin: '0.2rem 0' },
  '.cm-panels': { background: 'var(--paper-raised)', color: 'var(--ink)', font: '0.8125rem/1.5 var(--sans)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--rule-strong)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--rule-strong)' },
  '.cm-panel.cm-search': { padding: '0.4rem 2rem 0.4rem 0.5rem' },
  '.cm-panel.cm-search label': { fontSize: 'inherit' },
  '.cm-textfield': { ...control, ...mono },
  '.cm-button': { ...control, backgroundImage: 'none' },
  '.cm-button:active': { backgroundImage: 'none' },
  '.cm-panel.cm-search [name=close], .cm-panel.cm-panel-lint [name=close]': {
    color: 'inherit',
    fontSize: '1.1rem'
  },
  '.cm-searchMatch': { background: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch.cm-searchMatch-selected': {
    background: 'var(--accent-soft)',
    outline: '2px solid var(--accent)'
  },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { background: 'var(--accent-soft)', color: 'var(--ink)' }
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--code-type)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.url], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.heading, tags.strong], fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' }
]);

export const theme = [look, syntaxHighlighting(colours)];
