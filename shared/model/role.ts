/** Who asks. Every call of the contract names the roles that may make it; there is no default. */
export const ROLES = ['examiner', 'senior-examiner', 'trainer', 'partner', 'administrator'] as const;

export type Role = (typeof ROLES)[number];
