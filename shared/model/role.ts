/** Who asks. Every call of the contract names the roles that may make it; there is no default. */
export type Role = 'examiner' | 'senior-examiner' | 'trainer' | 'partner' | 'administrator';
