export { freePort } from './free-port.ts';
export type { InstanceName } from './instance.ts';
export { type Judge, type JudgeOptions, openJudge, type RecordedCall } from './judge.ts';
export type { JudgedRun } from './judged-run.ts';
export { type BenchFailure, failureText, type Outcome } from './outcome.ts';
export { ensureCli, isFetched } from './parts.ts';
export { type RecordedRequest, startRecordingServer } from './recording-server.ts';
export { type EngineState, goneProcesses } from './state.ts';
export {
  type DownOptions,
  engineDown,
  engineUp,
  runningEngine,
  type UpOptions,
} from './up.ts';
