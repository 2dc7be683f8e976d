/** Who may import what. The folder says where code may run: `shared` anywhere, `electron` in Node, `renderer` in a page. */
const sharedFolder = (folder, allowed) => ({
  name: `shared-${folder}`,
  comment: `shared/${folder} builds on ${allowed.join(', ') || 'nothing'} only`,
  severity: 'error',
  from: { path: `^shared/${folder}/` },
  to: { path: '^shared/', pathNot: `^shared/(${[folder, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'a file that needs itself through others cannot be understood alone',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared has no Node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|test)/' },
    },
    {
      name: 'shared-packages',
      comment: 'pure packages only: schemas, check digits of national numbers, names of states',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|stdnum|validator|i18n-iso-countries|@types/validator)/',
      },
    },
    sharedFolder('model', []),
    sharedFolder('imaging', ['model']),
    sharedFolder('text', ['model']),
    sharedFolder('rules', ['model', 'imaging', 'text', 'api']),
    sharedFolder('checks', ['model', 'imaging', 'rules', 'text']),
    sharedFolder('api', ['model', 'checks', 'rules', 'text']),
    {
      name: 'electron-apart-from-renderer',
      comment: 'the two meet only in shared/api',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|test)/' },
    },
    {
      name: 'renderer-shows',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|test|shared/(checks|rules|imaging))/' },
    },
    {
      name: 'readers-read',
      comment: 'a reader turns a file into an input; it judges nothing and starts no jobs',
      severity: 'error',
      from: { path: '^electron/readers/' },
      to: { path: '^(electron/(workers|cli|api|db)|shared/checks)/' },
    },
    {
      name: 'workers-work',
      severity: 'error',
      from: { path: '^electron/workers/' },
      to: { path: '^electron/(cli|api)/' },
    },
    {
      name: 'product-has-no-dev-packages',
      comment: 'the packages of the screens are built into out/renderer, and so needed in development only',
      severity: 'error',
      from: { path: '^(electron|shared)/' },
      // Electron is the one that the product is packed into, and so no dependency of it.
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(@types|typescript|electron)/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'the screens run in a page',
      severity: 'error',
      from: { path: '^renderer/', pathNot: 'vite.config.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-in-one-place',
      comment: 'only the shell may name the electron module; everything else runs in plain Node too',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/(main|preload|shell/)' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'sql-in-one-place',
      comment: 'only electron/db opens databases and speaks SQL',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/(db/|files/home-lock)' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
