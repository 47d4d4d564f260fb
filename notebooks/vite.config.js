/**
 * For Observable's own tools: `npx notebooks preview --root notebooks`. Built by them, small tables must stay files, as their database
 * client knows the kind of a table by the name of its file.
 */
export default { build: { assetsInlineLimit: 0 } };
