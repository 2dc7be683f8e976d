import type { Desktop, TakenFiles } from '../shared/api/desktop.ts';

const { contextBridge, ipcRenderer }: typeof import('electron') = require('electron');

// All that the page gets of the system. It is checked again where it arrives (shell/bridge.ts).
contextBridge.exposeInMainWorld('loepDesktop', {
  appName: 'Loep',
  revealHome: () => ipcRenderer.invoke('loep:reveal-home'),
  onFilesTaken: (listener) => {
    const heard = (_event: unknown, files: TakenFiles) => listener(files);
    ipcRenderer.on('loep:files-taken', heard);
    return () => ipcRenderer.off('loep:files-taken', heard);
  },
} satisfies Desktop);
