/** The organizations with most missions have a colour of their own, the same on every chart; the others are grey. */
const coloured = new Set([
  'osce-odihr', 'ieom-osce', 'eu-eom', 'cis', 'osce-pa', 'ep', 'pace', 'oas', 'au', 'sco'
]); // prettier-ignore

export function organizationColour(id: string): string {
  return coloured.has(id) ? `var(--organization-${id})` : 'var(--organization-other)';
}
