import type { Generated, GeneratedAlways } from 'kysely';
import type { Aspect } from '../../shared/model/aspect.ts';
import type { CaseState, DocumentState, Light } from '../../shared/model/case.ts';
import type { Category, ConclusionState } from '../../shared/model/conclusion.ts';
import type { TriageOutcome } from '../../shared/model/examination.ts';
import type { Severity, Verdict } from '../../shared/model/finding.ts';
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
    outcome: TriageOutcome | 'none';
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
}
