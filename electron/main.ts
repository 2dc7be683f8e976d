import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { runShell } from './shell/run-shell.ts';

runShell({ app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell });
