import { useSyncExternalStore } from 'react';
import { calibrationScanAddress } from '../../../shared/api/addresses.ts';
import type { CalibrationScan } from '../../../shared/api/schemas/calibration.ts';
import { cannotBeReached, replyOf } from '../../host/call.ts';
import { createScanSender, type ScanOnItsWay } from './scan-sender.ts';

/** The scans of this window: they go on whatever screen is shown. */
export const scanSender = createScanSender(async ({ id, file }, signal) => {
  const address = calibrationScanAddress(id, file.name);
  const sent = await fetch(address, { method: 'PUT', body: file, signal }).catch(cannotBeReached);
  // The door answers a scan with what was measured of it, as its address says.
  return (await replyOf(sent)) as CalibrationScan;
});

/** All scans that this window sent, as they go. */
export function useScansOnTheirWay(): readonly ScanOnItsWay[] {
  return useSyncExternalStore(scanSender.watch, scanSender.all);
}
