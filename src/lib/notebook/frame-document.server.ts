/** The document of the frame that notebooks run in: one script, allowed by its hash, and a policy that lets nothing out. */
import { createHash } from 'node:crypto';
import boot from './frame/boot.js?raw';

const hash = createHash('sha256').update(boot).digest('base64');

/**
 * `unsafe-eval`: cells are programs, and may have handlers of events in their markup. Nothing can be fetched, sent, framed or opened
 * from here.
 */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${hash}' 'unsafe-eval'`,
  "script-src-attr 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'"
].join('; ');

export const frameDocument = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta http-equiv="x-dns-prefetch-control" content="off" />
    <meta name="robots" content="noindex" />
    <title>Notebook</title>
  </head>
  <body>
    <script>${boot}</script>
  </body>
</html>
`;
