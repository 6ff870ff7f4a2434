/** The stylesheet by which a chosen role shows: what is only for others gives way where a page has it for that role. */
export function writeRoleCss(roles: readonly string[]): string {
  return roles
    .map((role) => {
      const chosen = `:root[data-rol="${role}"]`;
      const own = `[data-publiek~="${role}"]`;
      return `${chosen} .tekst:has(${own}) .voor:not(${own}, .open) { display: none; }
${chosen} [data-rolnaam="${role}"] { display: inline; }
`;
    })
    .join('');
}
