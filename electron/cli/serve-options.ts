/** Options of `loep serve`, and so of `npm start`. */
export const SERVE_OPTIONS = {
  port: { type: 'string' },
  open: { type: 'boolean' },
  lang: { type: 'string' },
} as const;
