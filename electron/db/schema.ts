import type { Generated, GeneratedAlways } from 'kysely';
import type { Gap } from '../../shared/api/schemas/reference/gaps.ts';
import type { Aspect } from '../../shared/model/aspect.ts';
import type { CaseOutcome, CaseState, DocumentState, Light } from '../../shared/model/case.ts';
import type { Category, ConclusionState } from '../../shared/model/conclusion.ts';
import type { TriageOutcome } from '../../shared/model/examination.ts';
import type { Severity, Verdict } from '../../shared/model/finding.ts';
import type { MrzFormat } from '../../shared/model/mrz.ts';
import type { Tier } from '../../shared/model/reference/basics.ts';
import type { DocumentKind } from '../../shared/model/reference/document-kinds.ts';
import type { ItemKind, VersionState } from '../../shared/model/reference/item.ts';
import type { ReviewAnswer } from '../../shared/model/review.ts';
import type { Role } from '../../shared/model/role.ts';

/** JSON as it stands in a column of text. */
export type Json = string;

/** The tables as the newest migration leaves them. Columns are explained where they are made. */
export interface Schema {
  cases: {
    number: Generated<number>;
    id: string;
    title: string;
    title_key: string;
    created_at: string;
    changed_at: string;
    removed_at: string | null;
    state: CaseState;
    outcome: CaseOutcome;
    deviation_count: Generated<number>;
    document_count: Generated<number>;
    pending_count: Generated<number>;
    failed_count: Generated<number>;
    readonly state_rank: GeneratedAlways<number>;
    readonly outcome_rank: GeneratedAlways<number>;
  };
  documents: {
    id: string;
    case_id: string;
    position: number;
    file_name: string;
    sha256: string;
    size_bytes: number;
    added_at: string;
    state: DocumentState;
    languages: Json | null;
    refusal: Json | null;
    words: Generated<string>;
  };
  pages: {
    document_id: string;
    page: number;
    width_px: number;
    height_px: number;
    dpi: number;
    dpi_source: 'file' | 'estimated';
  };
  layers: { document_id: string; page: number; light: Light; sha256: string; source_page: number };
  examinations: {
    id: string;
    document_id: string;
    engine: string;
    at: string;
    today: string;
    languages: Json | null;
    outcome: TriageOutcome;
    score: number;
    triage: Json;
    failures: Json;
    timings: Json;
    readings: Json;
    digest: string;
    matches: Json | null;
  };
  page_texts: { examination_id: string; page: number; layer: Uint8Array };
  check_results: {
    examination_id: string;
    position: number;
    check_id: string;
    version: number;
    aspect: Aspect;
    title: Json;
    cannot_tell: Json;
    state: 'done' | 'not-run' | 'broken';
    reason: Json | null;
    fault: string | null;
    ms: number;
  };
  findings: {
    id: string;
    examination_id: string;
    check_position: number;
    position: number;
    verdict: Verdict;
    severity: Severity;
    indicator: Json | null;
    score: number;
    page: number | null;
    x: number | null;
    y: number | null;
    width: number | null;
    height: number | null;
    evidence: Json;
    explanation: Json;
    reference: Json | null;
  };
  reviews: {
    seq: Generated<number>;
    finding_id: string;
    answer: ReviewAnswer | null;
    restores: number | null;
    note: string;
    by: string;
    at: string;
  };
  conclusions: {
    id: string;
    document_id: string;
    version: number;
    state: ConclusionState;
    draft: Json;
    readings: Generated<Json>;
    category: Category | null;
    sentences: Generated<Json>;
    examination_id: string | null;
    changed_at: string;
    signed_at: string | null;
    supersedes: string | null;
  };
  audit_entries: {
    seq: number;
    at: string;
    by: string;
    role: Role | 'application';
    action: string;
    case_id: string | null;
    details: Json;
    previous_hash: string;
    hash: string;
  };
  settings: { name: string; value: Json };
  case_words: { rowid: number; title: string; files: string; text: string };
  reference_items: ReferenceItemTable;
  reference_versions: ReferenceVersionTable;
  reference_images: { sha256: string; file_name: string; pages: Json; added_at: string };
  reference_faces: {
    item_id: string;
    version: number;
    face: number;
    width_mm: number;
    height_mm: number;
    icao: string | null;
    mrz: MrzFormat | null;
    bits: string;
    colours: Uint8Array;
    words: Uint8Array;
  };
  reference_features: { feature: string; item: number };
  reference_offices: { office: string; item: number };
  reference_numbers: {
    item: number;
    position: number;
    what: 'series' | 'range' | 'mask';
    shape: string;
    from_key: string;
    to_key: string;
    shown: Json;
  };
  reference_counts: { what: string; key: string; count: number };
  reference_words: { rowid: number; names: string; text: string };
  reference_vocabulary: { number: Generated<number>; word: string };
  reference_keys: {
    fingerprint: string;
    public_key: string;
    name: string;
    is_own: 0 | 1;
    trusted_at: string;
    trusted_by: string;
  };
  reference_gaps: {
    id: string;
    origin: Gap['origin'];
    wanted: string;
    wanted_key: string;
    issuer: string;
    document_kind: DocumentKind | '';
    state: Gap['state'];
    note: string;
    count: number;
    first_at: string;
    last_at: string;
    closed_count: number | null;
    words: string;
  };
  reference_gap_wants: { gap_id: string; want: string; document_id: string | null; at: string };
  reference_state: { one: 1; revision: number };
  calibrations: {
    number: Generated<number>;
    id: string;
    made_at: string;
    made_by: string;
    scans: number;
    factors: Json;
    changes: Json;
    learnt: string;
    state: 'in-use' | 'set-aside';
    state_at: string;
    state_by: string;
  };
}

interface ReferenceItemTable {
  number: Generated<number>;
  id: string;
  kind: ItemKind;
  created_at: string;
  changed_at: string;
  discarded_at: string | null;
  newest_version: number;
  newest_state: VersionState;
  published_version: number | null;
  expires: string | null;
  has_draft: 0 | 1;
  is_listed: Generated<0 | 1>;
  state: Generated<VersionState>;
  tier: Generated<Tier>;
  issuer_id: Generated<string | null>;
  office_id: Generated<string | null>;
  document_kind: Generated<DocumentKind | null>;
  used_from: Generated<string | null>;
  used_to: Generated<string | null>;
  from_year: Generated<number | null>;
  to_year: Generated<number | null>;
  place: Generated<string>;
  name_key: Generated<string>;
  edition: Generated<string | null>;
  iso: Generated<string | null>;
  alert_count: Generated<number>;
  name: Generated<Json>;
  picture: Generated<Json | null>;
  lent_words: Generated<string>;
}

interface ReferenceVersionTable {
  item_id: string;
  version: number;
  state: VersionState;
  revision: number;
  begun_at: string;
  changed_at: string;
  author: string;
  authors: Json;
  tier: Tier;
  content: Json;
  digest: string;
  validated_by: string | null;
  published_at: string | null;
  note: string;
  signer: string | null;
  history: Json;
  expires: string | null;
}
