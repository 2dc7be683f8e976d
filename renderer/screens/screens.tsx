import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { fetchedScreen } from '../host/fetched-screen.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { ScreenGuard } from '../parts/screen-guard.tsx';
import { InboxScreen } from './inbox/inbox-screen.tsx';
import { FETCHED_REFERENCE, ReferenceScreens } from './reference/reference-screens.tsx';

const CASE = fetchedScreen(async () => (await import('./case/case-screen.tsx')).CaseScreen);
const CONCLUSION = fetchedScreen(
  async () => (await import('./conclusion/conclusion-screen.tsx')).ConclusionScreen,
);
const LIMITS = fetchedScreen(async () => (await import('./limits/limits-screen.tsx')).LimitsScreen);
const SETTINGS = fetchedScreen(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);
const CALIBRATION = fetchedScreen(
  async () => (await import('./calibration/calibration-screen.tsx')).CalibrationScreen,
);

/** After this time the first screen has what it asked for, and the code of the others does not hold it up, ms. */
const OTHERS_AFTER_MS = 1000;

/** All but the inbox, by their addresses; of several that fit the first. */
const FETCHED: readonly (readonly [at: RegExp, screen: { readonly fetch: () => Promise<void> }])[] = [
  [/^\/cases\/[^/]+\/conclusion\//u, CONCLUSION],
  [/^\/cases\//u, CASE],
  ...FETCHED_REFERENCE,
  [/^\/limits$/u, LIMITS],
  [/^\/settings$/u, SETTINGS],
  [/^\/calibration$/u, CALIBRATION],
];

/** Fetches the code of the screen of an address. The inbox, where most begin, comes with the application itself. */
export async function fetchScreenOf(path: string): Promise<void> {
  await FETCHED.find(([at]) => at.test(path))?.[1].fetch();
}

/** The screen of the address. The code of all others is fetched meanwhile, so that none is waited for. */
export function Screens() {
  const [address] = useLocation();
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const [, { fetch }] of FETCHED) void fetch();
    }, OTHERS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ScreenGuard address={address}>
      <Suspense>
        <Switch>
          <Route path="/" component={InboxScreen} />
          <Route path="/cases/:caseId">{({ caseId }) => <CASE.Screen key={caseId} caseId={caseId} />}</Route>
          <Route path="/cases/:caseId/conclusion/:documentId">
            {({ caseId, documentId }) => (
              <CONCLUSION.Screen key={documentId} caseId={caseId} documentId={documentId} />
            )}
          </Route>
          <Route path="/reference/*?">
            <ReferenceScreens />
          </Route>
          <Route path="/limits" component={LIMITS.Screen} />
          <Route path="/settings" component={SETTINGS.Screen} />
          <Route path="/calibration" component={CALIBRATION.Screen} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ScreenGuard>
  );
}
