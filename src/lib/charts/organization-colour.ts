/** The organizations with most missions have a colour of their own, the same on every chart; the others are grey. */
const coloured = new Set([
  'osce-odihr', 'ieom-osce', 'eu-eom', 'cis', 'osce-pa', 'ep', 'pace', 'oas', 'au', 'sco'
]); // prettier-ignore

/** Whether an organization has a colour of its own. */
export const hasOwnColour = (id: string): boolean => coloured.has(id);

export function organizationColour(id: string): string {
  return coloured.has(id) ? `var(--organization-${id})` : 'var(--organization-other)';
}
