// Made from resources/protocol/schema.json by make_types.py: change that, not this.

export type AcceptNomination = {
  type: "accept_nomination";
  id: string;
  until?: number | null;
  election: string;
  number: number;
  paper?: string;
};

export type Ack = {
  type: "ack";
  id: string;
  receipt?: Receipt | null;
};

export type AcknowledgeLine = {
  type: "acknowledge_line";
  id: string;
  until?: number | null;
  line: number;
};

export type AddSpeaker = {
  type: "add_speaker";
  id: string;
  until?: number | null;
  floor: string;
  kind: SpeechKind;
  reason: string;
  seat?: number | null;
  party?: number | null;
  about?: string;
};

export type AddToTimer = {
  type: "add_to_timer";
  id: string;
  until?: number | null;
  timer: string;
  seconds: number;
  times?: number | null;
};

export type AdjournPoll = {
  type: "adjourn_poll";
  id: string;
  until?: number | null;
  poll: string;
  resumes_at?: number | null;
};

export type AdmitRoom = {
  type: "admit_room";
  id: string;
  until?: number | null;
  signup: number;
  name: string;
  area: string;
  capacity: number;
};

export type Admitting = "at_once" | "closed" | "nod";

export type AdoptRules = {
  type: "adopt_rules";
  id: string;
  until?: number | null;
  rules: RuleLine[];
};

export type AmendmentLine = {
  id: string;
  kind: "delete" | "insert" | "move" | "replace";
  clause?: string;
  passage?: string;
  occurrence?: number;
  words?: string;
  after?: string;
  after_passage?: string;
  on?: string;
  author?: string;
  reason?: string;
};

export type AmendmentView = {
  id: string;
  kind: string;
  clause: string;
  passage: string;
  occurrence: number;
  words: string;
  after: string;
  after_passage: string;
  on: string;
  author: string;
  reason: string;
  state: string;
  why: string;
  poll: string | null;
};

export type AnswerHelp = {
  type: "answer_help";
  id: string;
  until?: number | null;
  party: number;
  text: string;
};

export type AnswerOffer = {
  type: "answer_offer";
  id: string;
  until?: number | null;
  election: string;
  number: number;
  accepts: boolean;
  paper?: string;
};

export type AnswerPractice = {
  type: "answer_practice";
  id: string;
  until?: number | null;
  option: number;
};

export type AnswerSurvey = {
  type: "answer_survey";
  id: string;
  until?: number | null;
  survey: string;
  revision: number;
  marks: number[];
  words?: string;
};

export type AreaLine = {
  name: string;
  seats: number[];
};

export type AreaView = {
  view: "area";
  id: string;
  name: string;
  region: string;
  latitude: number;
  longitude: number;
};

export type ArmCue = {
  type: "arm_cue";
  id: string;
  until?: number | null;
  item: string;
  cue: string;
  armed: boolean;
};

export type Armed = {
  who: string;
  act: string;
  about: string;
  until: number;
  session?: string;
};

export type Arming = {
  type: "arming";
  act: string;
  about: string;
  armed: boolean;
};

export type Arms = {
  type: "arms";
  rows: Armed[];
};

export type AskForHelp = {
  type: "ask_for_help";
  id: string;
  until?: number | null;
  text: string;
  topic?: HelpTopic;
};

export type AskToSpeak = {
  type: "ask_to_speak";
  id: string;
  until?: number | null;
  floor: string;
  kind: SpeechKind;
  about?: string;
};

export type AskedView = {
  view: "asked";
  rules: Rule[];
  waiting: AskingView[];
};

export type AskingView = {
  act: SecondAct;
  about: string;
  login: string;
  until: number;
};

export type Board = "passed" | "starred";

export type BoardView = {
  view: "board";
  id: string;
  place: number;
  title: string;
  question: string;
  statements: number;
  rooms: number;
  closes_at: number | null;
  lines: LineView[];
};

export type BookPages = {
  type: "book";
  whole: boolean;
  pages: Page[];
};

export type BreakTie = {
  type: "break_tie";
  id: string;
  until?: number | null;
  poll: string;
  side?: string;
  value?: string;
};

export type BreakoutNow = {
  id: string;
  title: string;
  state: string;
  phase: string;
  place: number;
  left: number;
  times: number;
};

export type BreakoutPhase = {
  kind: PhaseKind;
  seconds: number;
  words?: string;
};

export type BreakoutView = {
  view: "breakout";
  id: string;
  place: number;
  title: string;
  question: string;
  phases: PhaseView[];
  state: string;
  started_at: number | null;
  ends: number[];
  recalled_at: number | null;
  grace_until: number | null;
  ended_at: number | null;
  reach: ReachView;
  mixed: boolean;
  grace: number;
  per_table: number;
  times?: number;
  talk?: number;
  hand_in?: HandInView | null;
};

export type BringProposal = {
  type: "bring_proposal";
  id: string;
  until?: number | null;
  kind: ProposalKind;
  title?: string;
  text?: string;
  motion?: string | null;
  office?: string;
  day?: number;
  items?: string[];
};

export type Bye = {
  type: "bye";
  code: string;
  sentence: string;
  retry_ms?: number | null;
};

export type CallElection = {
  type: "call_election";
  id: string;
  until?: number | null;
  call: ElectionLine;
};

export type CallSpeaker = {
  type: "call_speaker";
  id: string;
  until?: number | null;
  floor: string;
  number: number;
  during?: number | null;
  reason?: string;
};

export type CancelElection = {
  type: "cancel_election";
  id: string;
  until?: number | null;
  election: string;
  reason: string;
};

export type CancelLottery = {
  type: "cancel_lottery";
  id: string;
  until?: number | null;
  lottery: string;
};

export type CandidateView = {
  number: number;
  name: string;
  refused?: string;
};

export type Caption = {
  id: string;
  text: string;
  at: number;
  state: string;
  by: string;
};

export type CaptionLanguages = {
  type: "caption_languages";
  languages: string[];
};

export type Captions = {
  type: "captions";
  language: string;
  whole: boolean;
  lines: Caption[];
};

export type Cast = {
  type: "cast";
  id: string;
  until?: number | null;
  poll: string;
  key: string;
  revision: number;
  choice: number[];
  name?: string;
};

export type Cause = "died" | "recalled" | "resigned" | "succeeded";

export type CellView = {
  place: string;
  answers: number;
  counts: (number[] | null)[];
};

export type ChamberView = {
  view: "chamber";
  seats: number;
  present: number;
  rules: RuleView[];
};

export type Change = {
  path: string;
  view: ConferenceView | PlayheadView | PlanView | ItemView | PollView | RegionView | AreaView | PartyView | LotteryView | OutputView | CuesView | MessageView | TimerView | AskedView | ChamberView | SeatView | MotionView | ElectionView | NominationView | SeatAreasView | PassageView | TabledView | FloorView | VotersView | ProposalView | SignaturesView | OrderView | OversightView | GatheringView | PrioritiesView | SurveyView | SigningUpView | SignUpView | BreakoutView | HeadwayView | RoomHeadwayView | StatementsView | StatementView | BoardView | WordingsView | WordingView | null;
};

export type ChangeItem = {
  type: "change_item";
  id: string;
  until?: number | null;
  item: string;
  title?: string | null;
  speaker?: string | null;
  kind?: ItemKind | null;
  minutes?: number | null;
  starts_at?: number | null;
  hard?: boolean | null;
};

export type ChangeView = {
  number: string;
  moved: boolean;
  heading: RunView[];
  text: RunView[];
};

export type CheckLottery = {
  type: "check_lottery";
  id: string;
  until?: number | null;
  lottery: string;
  title: string;
  size: number;
  objective?: string;
  households?: string[];
  trained?: string;
  cap?: number;
  gamma?: number;
  digits_from?: string;
  beacon_from?: string;
  time_limit?: number;
  entries?: number;
  people?: "file" | "register";
};

export type CheckOut = {
  type: "check_out";
  id: string;
  until?: number | null;
  badge: string;
};

export type ClaimStatements = {
  type: "claim_statements";
  id: string;
  until?: number | null;
  statements: string[];
};

export type ClauseView = {
  id: string;
  number: string;
  mark: string;
  heading: string;
  text: string;
  depth: number;
  form: string;
  sent_back: string;
};

export type CloseFloor = {
  type: "close_floor";
  id: string;
  until?: number | null;
  floor: string;
};

export type CloseNominations = {
  type: "close_nominations";
  id: string;
  until?: number | null;
  election: string;
  reason?: string;
};

export type ClosePoll = {
  type: "close_poll";
  id: string;
  until?: number | null;
  poll: string;
};

export type CloseStatements = {
  type: "close_statements";
  id: string;
  until?: number | null;
  session: string;
  grace?: number;
};

export type CloseSurvey = {
  type: "close_survey";
  id: string;
  until?: number | null;
  survey: string;
};

export type CommitLottery = {
  type: "commit_lottery";
  id: string;
  until?: number | null;
  lottery: string;
  title: string;
  size: number;
  objective?: string;
  households?: string[];
  trained?: string;
  cap?: number;
  gamma?: number;
  digits_from?: string;
  beacon_from?: string;
  time_limit?: number;
  entries?: number;
  people?: "file" | "register";
};

export type ConferenceView = {
  view: "conference";
  name: string;
  rehearsal: boolean;
  on: string | null;
  poll: string | null;
  lottery?: string | null;
  zone?: string;
};

export type Control = {
  type: "control";
  at: number;
  conference: string;
  rehearsal: boolean;
  on: ItemNow | null;
  standby: ItemNow | null;
  picked: boolean;
  playhead: number;
  preview: number;
  outputs: OutputNow[];
  polls: PollNow[];
  armed?: Armed[];
  obs?: Obs | null;
  timers?: TimerNow[];
  breakouts?: BreakoutNow[];
};

export type CountPartyAgain = {
  type: "count_party_again";
  id: string;
  until?: number | null;
  poll: string;
  party: number;
  reason: string;
};

export type CountTold = {
  channel: string;
  teller: string;
  counts: number[];
};

export type Counts = {
  people: number[];
  parties: number[];
  tied: number;
  phones: number[];
  hands: number[];
  button: number[];
  regions: number[][];
  paper?: number[];
};

export type Cue = {
  id: string;
  kind: CueKind;
  outputs?: Output[];
  scene?: Scene | null;
  poll?: string | null;
  lottery?: string | null;
  name?: string;
  seconds?: number;
  wait?: number;
  armed?: boolean;
  timer?: string | null;
  timer_kind?: TimerKind | null;
  text?: string;
  breakout?: string | null;
  survey?: string | null;
};

export type CueKind = "close_poll" | "close_survey" | "end_breakout" | "go" | "lottery" | "message" | "obs" | "open_poll" | "open_survey" | "recall_breakout" | "scene" | "start_breakout" | "timer";

export type CueOutcome = "asked" | "done" | "failed" | "skipped" | "waiting";

export type CueView = {
  cue: Cue;
  trouble?: string;
  outcome?: CueOutcome | null;
  sentence?: string;
  due?: number | null;
};

export type CuesView = {
  view: "cues";
  item: string;
  own: boolean;
  cues: CueView[];
  warnings?: string[];
};

export type Decision = {
  passed: boolean;
  yes: number;
  no: number;
  abstentions: number;
  invalid: number;
  base: number;
  base_name: string;
  majority: string;
  needed: number;
  quorum_needed?: number | null;
  quorum_met?: boolean;
  tie?: boolean;
  casting_vote?: string;
  most_against?: number | null;
  by_lot?: boolean;
};

export type DeleteItem = {
  type: "delete_item";
  id: string;
  until?: number | null;
  item: string;
};

export type Details = {
  name: string;
  place: string;
  area: string;
  expected: number;
  host: string;
  telephone: string;
  access?: string[];
  languages?: string;
  note?: string;
};

export type DisplayRow = [string, string, Output, boolean, boolean];

export type Draft = {
  breakout: string;
  table: number;
  text: string;
  version: number;
  at: number;
};

export type DraftMessage = {
  type: "drafts";
  drafts: Draft[];
};

export type DrawBallotOrder = {
  type: "draw_ballot_order";
  id: string;
  until?: number | null;
  election: string;
  value: string;
};

export type DrawFloor = {
  type: "draw_floor";
  id: string;
  until?: number | null;
  floor: string;
  value: string;
};

export type EditView = {
  number: number;
  what: string;
  title: string;
  by: string;
};

export type ElectionLine = {
  election: string;
  title: string;
  office?: string;
  seats?: number;
  rule?: string;
  electorate?: string;
  area?: string;
  signatures?: string;
  training?: string;
  group?: string;
  least?: string;
  closes_at?: number | null;
  rest?: boolean;
};

export type ElectionView = {
  view: "election";
  id: string;
  place: number;
  title: string;
  office: string;
  seats: number;
  rule: string;
  rule_title: string;
  rule_sentence: string;
  kind: string;
  electorate: string;
  area: string;
  signatures: string;
  needed: number;
  entitled: number;
  training: string;
  group: string;
  least: string;
  closes_at: number | null;
  rest: boolean;
  stage: string;
  reason: string;
  nominated: CandidateView[];
  candidates: number[];
  value: string;
  order: number[];
  uncontested: boolean;
  floor: string;
  poll: string | null;
  lot: LotView | null;
  back_lot: LotView | null;
  counter: string;
  differences: string[];
  elected: number[];
  unfilled: number;
  holders: HolderView[];
  vacancies: VacancyView[];
};

export type EndBreakout = {
  type: "end_breakout";
  id: string;
  until?: number | null;
  breakout: string;
};

export type EndFloor = {
  type: "end_floor";
  id: string;
  until?: number | null;
  floor: string;
};

export type EndHostLink = {
  type: "end_host_link";
  id: string;
  until?: number | null;
  signup: number;
};

export type EndItem = {
  type: "end_item";
  id: string;
  until?: number | null;
  item?: string | null;
};

export type EndLottery = {
  type: "end_lottery";
  id: string;
  until?: number | null;
  lottery: string;
};

export type EndPhone = {
  type: "end_phone";
  id: string;
  until?: number | null;
  phone: string;
  reason: string;
  party?: number | null;
};

export type EndPractice = {
  type: "end_practice";
  id: string;
  until?: number | null;
};

export type EndSpeech = {
  type: "end_speech";
  id: string;
  until?: number | null;
  floor: string;
  number: number;
};

export type EnterHands = {
  type: "enter_hands";
  id: string;
  until?: number | null;
  poll: string;
  counts: number[];
  seen?: number[] | null;
};

export type EnterLot = {
  type: "enter_lot";
  id: string;
  until?: number | null;
  election: string;
  value: string;
};

export type EnterLotteryValue = {
  type: "enter_lottery_value";
  id: string;
  until?: number | null;
  lottery: string;
  place: number;
  value: string;
};

export type EnterPriorities = {
  type: "enter_priorities";
  id: string;
  until?: number | null;
  whose: string;
  version: number;
  language: string;
  headcount: number;
  priorities: Priority[];
};

export type Entered = {
  what: string;
  values: number[];
  poll: string;
  at: number;
  by: string;
};

export type EveningMessage = {
  type: "evening";
  evening: EveningView;
};

export type EveningView = {
  party: number;
  here: string[];
  hosts: Host[];
  ticks: Ticked[];
  entered: Entered[];
  help_at?: number;
  help?: string;
  topic?: string;
  answer?: string;
  answered_at?: number;
  stewards?: string[];
  conduct?: Note[];
  phones?: string[];
};

export type EventMessage = {
  type: "event";
  seq: number;
  after: number;
  now: number;
  changes: Change[];
};

export type ExtendBreakout = {
  type: "extend_breakout";
  id: string;
  until?: number | null;
  breakout: string;
  seconds: number;
  times?: number | null;
};

export type ExtendPoll = {
  type: "extend_poll";
  id: string;
  until?: number | null;
  poll: string;
  closes_at: number | null;
};

export type FileFault = {
  file: string;
  row: number;
  column: string;
  reason: string;
};

export type FloorRule = "alternating" | "first-come" | "groups" | "lot" | "unheard";

export type FloorView = {
  view: "floor";
  id: string;
  place: number;
  title: string;
  item: string | null;
  poll: string | null;
  rule: string;
  says: string;
  state: string;
  length: number;
  value: string;
  speaking: SpeakingView | null;
  following: number | null;
  waiting: WishView[];
  away: WishView[];
  rooms: WishView[];
  sides: UsedView[];
  groups: UsedView[];
  spoken?: SpokenView[];
};

export type ForgetDrafts = {
  type: "forget_drafts";
  id: string;
  until?: number | null;
  breakout: string;
};

export type GatheringView = {
  view: "gathering";
  opens_at: number;
  closes_at: number | null;
};

export type GivePaper = {
  type: "give_paper";
  id: string;
  until?: number | null;
  poll: string;
  seat: number;
  reason: string;
};

export type GiveSeatAreas = {
  type: "give_seat_areas";
  id: string;
  until?: number | null;
  areas: AreaLine[];
};

export type GiveStatement = {
  type: "give_statement";
  id: string;
  until?: number | null;
  election: string;
  number: number;
  text: string;
};

export type Group = {
  feature: string;
  value: string;
  least: number;
  most: number;
  pool: number;
};

export type GroupLine = {
  name: string;
  seats: number[];
};

export type HandIn = {
  categories?: string[];
  moderated?: boolean;
  most?: number;
};

export type HandInView = {
  categories: string[];
  moderated: boolean;
  most: number;
};

export type Headway = "finished" | "late" | "ready" | "talking";

export type HeadwayView = {
  view: "headway";
  breakout: string;
  reached: number;
  ready: number;
  talking: number;
  finished: number;
  late: number;
};

export type Health = {
  type: "health";
  now: number;
  connections: number;
  parties: number;
  people: number;
  ballots: number;
  entries: number;
  record: string;
  stream: string;
  stream_seconds: number;
  desks: number;
  wrong_codes?: number;
  backup_fault?: string;
  backup_failed_at?: number;
  backup_good_at?: number;
  obs?: Obs | null;
  survey?: number;
  viewers?: ViewersNow | null;
};

export type Hello = {
  type: "hello";
  version: number;
  role: Role;
  secret?: string;
  since?: number;
  name?: string;
  device?: string;
};

export type HelpDone = {
  type: "help_done";
  id: string;
  until?: number | null;
  party?: number | null;
};

export type HelpTopic = "access" | "code" | "conduct" | "headcount" | "other" | "picture" | "sound";

export type HoldBackStatement = {
  type: "hold_back_statement";
  id: string;
  until?: number | null;
  statement: string;
  reason?: string;
};

export type HolderView = {
  number: number;
  name: string;
  since: number;
  by_countback: boolean;
  cause: string;
  ended_at: number | null;
  reason: string;
  poll: string;
};

export type Host = {
  device: string;
  name: string;
};

export type Identify = {
  type: "identify";
  name: string;
};

export type IdentifyScreens = {
  type: "identify_screens";
  id: string;
  until?: number | null;
  outputs: Output[];
};

export type InsertItem = {
  type: "insert_item";
  id: string;
  until?: number | null;
  item: string;
  after: string | null;
  title: string;
  minutes: number;
  kind?: ItemKind;
  speaker?: string;
  starts_at?: number | null;
  hard?: boolean;
};

export type ItemKind = "break" | "breakout" | "ceremony" | "deliberation" | "notice" | "performance" | "speech" | "vote" | "witness";

export type ItemNow = {
  id: string;
  title: string;
  kind: string;
  minutes: number;
  since?: number | null;
};

export type ItemView = {
  view: "item";
  id: string;
  place: number;
  day: number;
  kind: string;
  title: string;
  speaker: string;
  starts_at: number;
  minutes: number;
  hard: boolean;
  poll: string | null;
  started_at: number | null;
  ended_at: number | null;
  skipped?: boolean;
  planned_at?: number | null;
  planned_minutes?: number | null;
  times?: number;
  first_started_at?: number | null;
  first_ended_at?: number | null;
};

export type JobState = "cancelled" | "checked" | "checking" | "committed" | "drawing" | "drawn" | "failed" | "idle" | "preparing";

export type LeaveOutParty = {
  type: "leave_out_party";
  id: string;
  until?: number | null;
  poll: string;
  party: number;
  reason: string;
};

export type LeaveSeat = {
  type: "leave_seat";
  id: string;
  until?: number | null;
};

export type LeftOut = {
  party: number;
  name: string;
  reason: string;
};

export type Line = {
  option: string;
  count: number;
  tenths: number;
};

export type LineView = {
  id: string;
  place: number;
  text: string;
  category: string;
  agreed: boolean;
  room: string;
  rooms: number;
  against: number;
  starred: boolean;
};

export type Listen = {
  type: "listen";
  captions: string;
};

export type LogLine = {
  n: number;
  at: number;
  kind: string;
  by?: string;
  about?: string;
  count?: number;
  text?: string;
  seen_by?: string;
};

export type LogLines = {
  type: "log";
  whole: boolean;
  lines: LogLine[];
};

export type LotView = {
  occasion: string;
  tied: string[];
  value: string;
};

export type LotteryJob = {
  type: "lottery_job";
  lottery: string;
  state: JobState;
  phase?: string;
  done?: number;
  total?: number;
  sentence?: string;
  faults?: FileFault[];
  more?: number;
  people?: number;
  eligible?: number;
  types?: number;
  possible?: boolean | null;
  reasons?: string[];
  relaxation?: string[];
  files?: string[];
  register?: boolean;
};

export type LotteryView = {
  view: "lottery";
  id: string;
  place: number;
  title: string;
  size: number;
  held: number;
  pool: number;
  types: number;
  entries: number;
  kind: string;
  objective: string;
  rule: string;
  groups: Group[];
  least: number;
  greatest: number;
  gini: number;
  realised_least: number;
  realised_greatest: number;
  realised_gini: number;
  deviation: number;
  without: number;
  commitment: string;
  pool_root: string;
  quotas_digest: string;
  list_digest: string;
  digits_from: string;
  beacon_from: string;
  program: string;
  stage: string;
  rehearsal: boolean;
  draw: number;
  reason: string;
  digits: number;
  places: number;
  agreed: string[];
  waiting_for: string;
  disputes: number;
  drawn: number[] | null;
  seats: SeatMap[] | null;
  number: number | null;
  digest: string | null;
  live_at: number | null;
  drawn_at: number | null;
  revealed_at: number | null;
  reveal_ms: number;
  list_seed?: string;
};

export type MergeStatements = {
  type: "merge_statements";
  id: string;
  until?: number | null;
  into: string;
  statements: string[];
};

export type MessageView = {
  view: "message";
  id: string;
  place: number;
  at: number;
  until: number;
  text: string;
  parties: number[] | null;
  taken_back: boolean;
  seen: number;
  total: number;
  unseen?: number[];
};

export type MotionView = {
  view: "motion";
  id: string;
  title: string;
  reading: number;
  verdict: string;
  clauses: ClauseView[];
  amendments: AmendmentView[];
  order: StepView[];
  departures: string[];
  next: string[];
  votes: VoteView[];
  adopted: TextView | null;
};

export type MoveItem = {
  type: "move_item";
  id: string;
  until?: number | null;
  item: string;
  after: string | null;
};

export type NameStewards = {
  type: "name_stewards";
  id: string;
  until?: number | null;
  names: string[];
  party?: number | null;
};

export type NeedsView = {
  kind: string;
  title: string;
  majority: string;
  of: string;
  quorum: string;
  quorum_of: string;
  tie: string;
  majority_words?: string;
  quorum_words?: string;
  tie_words?: string;
  votes?: number | null;
  base?: number | null;
  quorum_votes?: number | null;
  quorum_base?: number | null;
};

export type NextPhase = {
  type: "next_phase";
  id: string;
  until?: number | null;
  breakout: string;
  place: number;
};

export type Nominate = {
  type: "nominate";
  id: string;
  until?: number | null;
  election: string;
  name: string;
  seat?: number | null;
  area?: string;
  groups?: string[];
  reason?: string;
};

export type NominationView = {
  view: "nomination";
  election: string;
  number: number;
  name: string;
  area: string;
  groups: string[];
  seat: number | null;
  proposer: number | null;
  reason: string;
  signed: number[];
  needed: number;
  accepted: boolean;
  paper: string;
  statement: string;
  photo: string;
  withdrawn: string;
  missing: string[];
  refused: string;
};

export type Note = {
  at: number;
  by: string;
  text: string;
};

export type NoteConduct = {
  type: "note_conduct";
  id: string;
  until?: number | null;
  text: string;
  party?: number | null;
};

export type NoteParty = {
  type: "note_party";
  id: string;
  until?: number | null;
  party: number;
  text: string;
};

export type NoteTraining = {
  type: "note_training";
  id: string;
  until?: number | null;
  training: string;
  reason: string;
  seats?: number[];
  names?: string[];
};

export type NoteWitness = {
  type: "note_witness";
  id: string;
  until?: number | null;
  proposal: number;
  state: WitnessState;
  reason?: string;
};

export type Obs = {
  trouble: string;
  since: number;
  scenes?: string[];
  programme?: string | null;
};

export type Omitted = {
  name: string;
  reason: string;
};

export type OpenFloor = {
  type: "open_floor";
  id: string;
  until?: number | null;
  floor: string;
  title: string;
  rule: FloorRule;
  seconds: number;
  item?: string | null;
  poll?: string | null;
  groups?: GroupLine[];
};

export type OpenHustings = {
  type: "open_hustings";
  id: string;
  until?: number | null;
  election: string;
  floor: string;
  seconds: number;
};

export type OpenPoll = {
  type: "open_poll";
  id: string;
  until?: number | null;
  poll: string;
  closes_in?: number | null;
};

export type OpenStatements = {
  type: "open_statements";
  id: string;
  until?: number | null;
  session: string;
  title: string;
  question?: string;
  categories?: string[];
  moderated?: boolean;
  board?: Board;
  most?: number;
  breakout?: string | null;
};

export type OpenSurvey = {
  type: "open_survey";
  id: string;
  until?: number | null;
  survey: string;
};

export type OrderLineView = {
  item: string;
  title: string;
};

export type OrderView = {
  view: "order";
  day: number;
  lines: OrderLineView[];
  digest: string;
  proposal: number;
  adopted_at: number;
  departures: string[];
};

export type OutcomeRound = {
  number: number;
  kind: string;
  totals: string[];
  exhausted: string;
  elected: number[];
  excluded: number[];
  transfers: OutcomeTransfer[];
  quota: string | null;
  note: string;
  guarded?: number[];
  doomed?: number[];
};

export type OutcomeTransfer = {
  source: number;
  kind: string;
  to: string[];
  exhausted: string;
};

export type Output = "hall" | "members" | "overlay" | "phones" | "rooms" | "stage";

export type OutputNow = {
  output: Output;
  scene: string;
  title: string;
  since: number;
  black: boolean;
  revision: number;
  before: boolean;
  preview: string;
};

export type OutputView = {
  view: "output";
  output: Output;
  scene: Scene;
  revision: number;
  since: number;
  black: boolean;
  preview?: Scene | null;
  preview_fault?: string;
  picked?: boolean;
  preview_revision?: number;
  before?: Scene | null;
};

export type OversightView = {
  view: "oversight";
  panels: PanelView[];
  reports: ReportView[];
};

export type OwnSeat = {
  number: number;
  present_since: number | null;
  voted?: string;
  paper?: string;
  signed?: number[];
  brought?: number[];
};

export type OwnVote = {
  number: number;
  area: string;
  on_roll?: string[];
};

export type Page = {
  party: number;
  facilitator?: string;
  telephone?: string;
  help_at?: number;
  help?: string;
  notes?: Note[];
  topic?: string;
  answer?: string;
  answered_at?: number;
  answered_by?: string;
  stewards?: string[];
  conduct?: Note[];
};

export type Painted = {
  type: "painted";
  output: Output;
  revision: number;
  scene: string;
  screen?: string;
  redirectable?: boolean;
};

export type PanelView = {
  id: string;
  title: string;
  members: number;
  since: number;
  until: number | null;
};

export type PartStatement = {
  type: "part_statement";
  id: string;
  until?: number | null;
  statement: string;
};

export type PartyView = {
  view: "party";
  id: number;
  name: string;
  area: string;
  area_name: string;
  region: number;
  latitude: number;
  longitude: number;
  capacity: number;
  headcount: number;
  renewed?: number;
};

export type PassStatement = {
  type: "pass_statement";
  id: string;
  until?: number | null;
  statement: string;
  text?: string | null;
  category?: string | null;
};

export type PassageView = {
  view: "passage";
  motion: string;
  amendment: string;
  clause: string;
  poll: string;
  page: number;
  pages: number;
  title: string;
  call: string;
  asked: string;
  changes: ChangeView[];
  state: string;
  says: string;
};

export type PauseTimer = {
  type: "pause_timer";
  id: string;
  until?: number | null;
  timer: string;
};

export type PhaseKind = "agree" | "go_round" | "read" | "settle" | "talk" | "write";

export type PhaseView = {
  kind: string;
  seconds: number;
  words?: string;
};

export type Ping = {
  type: "ping";
  sent: number;
  delay?: number | null;
};

export type PlaceProposal = {
  type: "place_proposal";
  id: string;
  until?: number | null;
  proposal: number;
  after: string | null;
  minutes: number;
};

export type PlanCues = {
  type: "plan_cues";
  id: string;
  until?: number | null;
  item: string;
  cues: Cue[] | null;
};

export type PlanSurveys = {
  type: "plan_surveys";
  id: string;
  until?: number | null;
  surveys: SurveyLine[];
};

export type PlanView = {
  view: "plan";
  undo: EditView | null;
  redo: EditView | null;
  locked_by: string | null;
};

export type PlayheadView = {
  view: "playhead";
  on: string | null;
  standby: string | null;
  next: string | null;
  picked: boolean;
  skipped: string[];
  revision: number;
};

export type PollNow = {
  id: string;
  question: string;
  opened_at: number;
  closes_at: number | null;
};

export type PollOutcome = {
  rule: string;
  title: string;
  ballots: number;
  invalid: number;
  seats: number;
  quota: string | null;
  elected: number[];
  ranking: number[][];
  committees: number[][];
  rounds: OutcomeRound[];
  pairwise: number[][];
  paths: number[][];
  figures: [string, string][];
  ties: string[];
  notes: string[];
  seed: string;
  without?: number[];
};

export type PollView = {
  view: "poll";
  id: string;
  place: number;
  question: string;
  options: string[];
  channels: string[];
  kind: string;
  rule: string;
  budget: number;
  state: string;
  reveal_parties: string;
  reveal_chamber: string;
  opened_at: number | null;
  closes_at: number | null;
  closed_at: number | null;
  live: boolean;
  tally: Tally | null;
  seats?: number;
  rule_title?: string;
  rule_sentence?: string;
  outcome?: PollOutcome | null;
  shown_round?: number;
  sheet?: Sheet | null;
  named?: boolean;
  left_out?: LeftOut[];
  started_over?: StartedOver[];
  leading?: string;
  void_reason?: string;
  voided_at?: number | null;
  electorate?: string;
  needs?: NeedsView | null;
  seated?: number | null;
  present?: number | null;
  tie_broken?: string;
  told?: CountTold[];
  area?: string;
  sittings?: [number, number][];
  breaks?: [number, number][];
  adjourned_at?: number | null;
  resumes_at?: number | null;
  rooms_told?: RoomTold[];
  by_telephone?: RoomByTelephone[];
};

export type Pong = {
  type: "pong";
  sent: number;
  now: number;
};

export type Post = "director" | "door" | "parties" | "polls" | "reader";

export type PracticeView = {
  started_at: number;
  counts: number[];
};

export type PrepareBreakout = {
  type: "prepare_breakout";
  id: string;
  until?: number | null;
  breakout: string;
  title: string;
  question: string;
  phases: BreakoutPhase[];
  reach?: Reach;
  mixed?: boolean;
  grace?: number;
  per_table?: number;
  hand_in?: HandIn | null;
};

export type PreparePoll = {
  type: "prepare_poll";
  id: string;
  until?: number | null;
  poll: string;
  question: string;
  options: string[];
  channels?: string[];
  kind?: string;
  rule?: string;
  budget?: number;
  seats?: number;
  reveal_parties?: string;
  reveal_chamber?: string;
  named?: boolean;
  electorate?: string;
  decision?: string;
  area?: string;
  sittings?: SittingSpan[];
};

export type PrepareScene = {
  type: "prepare_scene";
  id: string;
  until?: number | null;
  outputs: Output[];
  scene: Scene | null;
};

export type PrepareSurvey = {
  type: "prepare_survey";
  id: string;
  until?: number | null;
  survey: string;
  title: string;
  questions: Question[];
  item?: string | null;
};

export type Presence = {
  type: "presence";
  now: number;
  whole: boolean;
  rows: PresenceRow[];
};

export type PresenceRow = [number, number, number, number, number | null, number, number, number, boolean, number];

export type PressButton = {
  type: "press_button";
  id: string;
  until?: number | null;
  poll: string;
  option: number;
};

export type PrioritiesView = {
  view: "priorities";
  received: number;
  expected: number;
  assemblies: number;
  people: number;
  papers: number;
  withdrawn: number;
  regions: RegionPriorities[];
};

export type Priority = {
  title: string;
  why?: string;
};

export type ProposalKind = "item" | "motion" | "order" | "recall" | "witness";

export type ProposalView = {
  view: "proposal";
  number: number;
  kind: string;
  title: string;
  text: string;
  motion: string | null;
  office: string;
  day: number;
  lines: OrderLineView[];
  seat: number | null;
  state: string;
  brought_at: number;
  due_at: number | null;
  put_at: number | null;
  decided_at: number | null;
  signatures: number;
  needed: number;
  poll: string | null;
  undecided: string[];
  item: string;
  witness: string;
  reason: string;
};

export type ProposeAmendment = {
  type: "propose_amendment";
  id: string;
  until?: number | null;
  motion: string;
  amendment: AmendmentLine;
};

export type PublishConduct = {
  type: "publish_conduct";
  id: string;
  until?: number | null;
  text: string;
};

export type PublishPoll = {
  type: "publish_poll";
  id: string;
  until?: number | null;
  poll: string;
};

export type PutBackStatement = {
  type: "put_back_statement";
  id: string;
  until?: number | null;
  statement: string;
};

export type PutElection = {
  type: "put_election";
  id: string;
  until?: number | null;
  election: string;
  poll: string;
  question?: string;
};

export type PutProposal = {
  type: "put_proposal";
  id: string;
  until?: number | null;
  proposal: number;
  poll: string;
};

export type PutToVote = {
  type: "put_to_vote";
  id: string;
  until?: number | null;
  motion: string;
  poll: string;
  amendments?: string[];
  clauses?: string[];
  whole?: boolean;
  decision?: string;
};

export type Question = {
  kind: QuestionKind;
  text: string;
  options?: string[];
};

export type QuestionKind = "choice" | "scale" | "words";

export type QuestionView = {
  kind: string;
  text: string;
  options: string[];
};

export type Reach = {
  region?: string | null;
  parties?: number[] | null;
};

export type ReachView = {
  region?: string | null;
  parties?: number[] | null;
};

export type ReadDrafts = {
  type: "read_drafts";
  id: string;
  until?: number | null;
  breakout: string;
  table?: number | null;
};

export type ReadStatements = {
  type: "read_statements";
  id: string;
  until?: number | null;
  statements: string[];
  read?: boolean;
};

export type RecallBreakout = {
  type: "recall_breakout";
  id: string;
  until?: number | null;
  breakout: string;
};

export type Receipt = {
  entry: number;
  leaf: string;
};

export type RedirectDisplay = {
  type: "redirect_display";
  id: string;
  until?: number | null;
  display: string;
  output: Output;
};

export type RedoEdit = {
  type: "redo_edit";
  id: string;
  until?: number | null;
  edit: number;
};

export type Refused = {
  type: "refused";
  id: string;
  code: string;
  sentence: string;
  params?: Record<string, string | number>;
  temporary?: boolean;
};

export type RegionPriorities = {
  region: string;
  received: number;
  expected: number;
};

export type RegionView = {
  view: "region";
  id: string;
  place: number;
  name: string;
};

export type ReleaseStatements = {
  type: "release_statements";
  id: string;
  until?: number | null;
  statements: string[];
};

export type RenewRoomCode = {
  type: "renew_room_code";
  id: string;
  until?: number | null;
  reason: string;
  party?: number | null;
  times?: number | null;
};

export type ReopenNominations = {
  type: "reopen_nominations";
  id: string;
  until?: number | null;
  election: string;
  reason: string;
  closes_at?: number | null;
};

export type ReportRoom = {
  type: "report_room";
  id: string;
  until?: number | null;
  breakout: string;
  state: Headway;
};

export type ReportView = {
  number: number;
  panel: string;
  title: string;
  filed_at: number;
};

export type RestartTimer = {
  type: "restart_timer";
  id: string;
  until?: number | null;
  timer: string;
  place?: number | null;
};

export type ResumePoll = {
  type: "resume_poll";
  id: string;
  until?: number | null;
  poll: string;
};

export type ResumeTimer = {
  type: "resume_timer";
  id: string;
  until?: number | null;
  timer: string;
};

export type RevealLottery = {
  type: "reveal_lottery";
  id: string;
  until?: number | null;
  lottery: string;
  seconds?: number;
};

export type Role = "controller" | "desk" | "display" | "facilitator" | "member" | "observer" | "party" | "person" | "voter";

export type RoomByTelephone = {
  party: number;
  name: string;
  way: string;
  headcount: number;
  counts: number[];
  tellers: [string, string];
};

export type RoomHeadwayView = {
  view: "room_headway";
  party: number;
  breakout: string;
  state: string;
  at: number;
  tables?: number[];
};

export type RoomMessage = {
  type: "room";
  room: RoomView;
};

export type RoomNews = {
  id: string;
  at: number;
  until: number;
  text: string;
  seen: boolean;
};

export type RoomReport = {
  breakout: string;
  state: string;
  at: number;
};

export type RoomTold = {
  party: number;
  name: string;
  teller: string;
  headcount?: number;
  counts?: number[];
};

export type RoomView = {
  party: number;
  name: string;
  area: string;
  capacity: number;
  headcount: number;
  joined: number;
  code: string;
  poll: string | null;
  phones: number;
  hands: number[] | null;
  button: number | null;
  by_phone: number[] | null;
  phones_in?: number;
  places?: number;
  started_over?: number;
  left_out?: string;
  renewed?: number;
  help_at?: number;
  news?: RoomNews[];
  said?: SaidView[];
  kept_out?: number;
  screens?: number;
  practice?: PracticeView | null;
  region?: string;
  tables?: number[];
  reports?: RoomReport[];
  by_telephone?: number;
  our_evening?: boolean;
  behind?: number;
};

export type Rule = "draw" | "publish";

export type RuleLine = {
  kind: string;
  title?: string;
  majority?: string;
  of?: string;
  quorum?: string;
  quorum_of?: string;
  tie?: string;
  by_name?: boolean;
  signatures?: string;
};

export type RuleView = {
  kind: string;
  title: string;
  majority: string;
  of: string;
  quorum: string;
  quorum_of: string;
  tie: string;
  by_name: boolean;
  signatures?: string;
};

export type RunView = {
  kind: string;
  words: string;
};

export type SaidView = {
  id: string;
  place: number;
  table: number;
  text: string;
  category: string;
  agreed: boolean;
  at: number;
  state: string;
  reason: string;
};

export type SaveDraft = {
  type: "save_draft";
  id: string;
  until?: number | null;
  breakout: string;
  table: number;
  text: string;
  version: number;
};

export type SayWho = {
  type: "say_who";
  id: string;
  until?: number | null;
  name: string;
};

export type Scene = {
  kind: SceneKind;
  poll?: string | null;
  lottery?: string | null;
  item?: string | null;
  timer?: string | null;
  title?: string;
  text?: string;
  motion?: string | null;
  amendment?: string;
  clause?: string;
  page?: number;
  breakout?: string | null;
  survey?: string | null;
};

export type SceneKind = "breakout" | "holding" | "lottery" | "map" | "message" | "motion" | "poll" | "result" | "speaker" | "statements" | "survey" | "timer" | "video";

export type Screens = {
  type: "screens";
  now: number;
  rows: ScreensRow[];
  displays?: DisplayRow[];
};

export type ScreensRow = [Output, number, number, string[]];

export type SeatAreaView = {
  name: string;
  seats: number[];
};

export type SeatAreasView = {
  view: "seat_areas";
  areas: SeatAreaView[];
};

export type SeatMap = {
  feature: string;
  values: string[];
  seats: string;
};

export type SeatMessage = {
  type: "seat";
  seat: OwnSeat;
};

export type SeatPanel = {
  type: "seat_panel";
  id: string;
  until?: number | null;
  panel: string;
  title: string;
  replaces?: string | null;
};

export type SeatView = {
  view: "seat";
  number: number;
  member: string;
  origin: string;
  standing: string;
  has_device: boolean;
  present_since: number | null;
};

export type SecondAct = "publish_poll" | "reveal_lottery" | "start_lottery" | "unlock_seat" | "withdraw_voter_code";

export type SecondReading = {
  type: "second_reading";
  id: string;
  until?: number | null;
  motion: string;
};

export type SeeMessage = {
  type: "see_message";
  id: string;
  until?: number | null;
  message: string;
};

export type SendBack = {
  type: "send_back";
  id: string;
  until?: number | null;
  motion: string;
  clause: string;
  reason: string;
};

export type SendMessage = {
  type: "send_message";
  id: string;
  until?: number | null;
  message: string;
  text: string;
  minutes: number;
  parties?: number[] | null;
};

export type SendPriorities = {
  type: "send_priorities";
  id: string;
  until?: number | null;
  version: number;
  language: string;
  headcount: number;
  priorities: Priority[];
};

export type SetBlackout = {
  type: "set_blackout";
  id: string;
  until?: number | null;
  outputs: Output[];
  black: boolean;
};

export type SetCapacity = {
  type: "set_capacity";
  id: string;
  until?: number | null;
  capacity: number;
  reason: string;
  party: number;
};

export type SetContact = {
  type: "set_contact";
  id: string;
  until?: number | null;
  party: number;
  facilitator: string;
  telephone: string;
};

export type SetEditLock = {
  type: "set_edit_lock";
  id: string;
  until?: number | null;
  on: boolean;
};

export type SetGathering = {
  type: "set_gathering";
  id: string;
  until?: number | null;
  opens_at: number | null;
  closes_at: number | null;
};

export type SetHeadcount = {
  type: "set_headcount";
  id: string;
  until?: number | null;
  headcount: number;
  party?: number | null;
};

export type SetLanguages = {
  type: "set_languages";
  id: string;
  until?: number | null;
  original: string;
  wanted: string[];
};

export type SetSigningUp = {
  type: "set_signing_up";
  id: string;
  until?: number | null;
  admitting: Admitting;
  at_once?: number;
};

export type SetStandby = {
  type: "set_standby";
  id: string;
  until?: number | null;
  item: string | null;
};

export type SetTables = {
  type: "set_tables";
  id: string;
  until?: number | null;
  tables: number[];
};

export type SetVotingOrder = {
  type: "set_voting_order";
  id: string;
  until?: number | null;
  motion: string;
  amendments: string[];
};

export type Sheet = {
  title: string;
  lines: Line[];
  base: number;
  base_name: string;
  abstentions: number;
  invalid: number;
  entitled: number | null;
  turnout_tenths: number | null;
  channels: Record<string, Record<string, number>>;
  decision?: Decision | null;
  left_out?: Omitted[];
};

export type ShowOurEvening = {
  type: "show_our_evening";
  id: string;
  until?: number | null;
  on: boolean;
};

export type ShowOutput = {
  type: "show_output";
  output: Output;
};

export type ShowRound = {
  type: "show_round";
  id: string;
  until?: number | null;
  poll: string;
  round: number;
};

export type SignNomination = {
  type: "sign_nomination";
  id: string;
  until?: number | null;
  election: string;
  number: number;
};

export type SignProposal = {
  type: "sign_proposal";
  id: string;
  until?: number | null;
  proposal: number;
};

export type SignUpPage = {
  number: number;
  details: Details;
  has_link: boolean;
};

export type SignUpPages = {
  type: "signups";
  whole: boolean;
  pages: SignUpPage[];
};

export type SignUpView = {
  view: "signup";
  number: number;
  place: number;
  area: string;
  area_name: string;
  expected: number;
  at: number;
  state: string;
  party: number | null;
  reason: string;
  decided_at: number | null;
};

export type SignaturesView = {
  view: "signatures";
  rows: SignedView[];
};

export type SignedView = {
  proposal: number;
  signatures: number;
  needed: number | null;
};

export type SigningUpView = {
  view: "signing_up";
  admitting: string;
  at_once: number;
  unasked: number;
  waiting: number;
  most: number;
};

export type SittingSpan = {
  begins_at: number;
  ends_at: number;
};

export type SkipCue = {
  type: "skip_cue";
  id: string;
  until?: number | null;
  item: string;
  cue: string;
};

export type SkipItem = {
  type: "skip_item";
  id: string;
  until?: number | null;
  item: string;
  skip: boolean;
};

export type Snapshot = {
  type: "snapshot";
  seq: number;
  now: number;
  views: Record<string, ConferenceView | PlayheadView | PlanView | ItemView | PollView | RegionView | AreaView | PartyView | LotteryView | OutputView | CuesView | MessageView | TimerView | AskedView | ChamberView | SeatView | MotionView | ElectionView | NominationView | SeatAreasView | PassageView | TabledView | FloorView | VotersView | ProposalView | SignaturesView | OrderView | OversightView | GatheringView | PrioritiesView | SurveyView | SigningUpView | SignUpView | BreakoutView | HeadwayView | RoomHeadwayView | StatementsView | StatementView | BoardView | WordingsView | WordingView>;
};

export type SpeakingView = {
  number: number;
  name: string;
  kind: string;
  length: number;
  seat?: number | null;
  party?: number | null;
  about?: string;
  group?: string;
  reason?: string;
  timer?: string;
  ends_at?: number | null;
  left?: number | null;
};

export type SpeechKind = "against" | "for" | "order" | "question";

export type SplitItem = {
  type: "split_item";
  id: string;
  until?: number | null;
  item: string;
  part: string;
  minutes: number;
  title?: string;
};

export type SpokenView = {
  number: number;
  name: string;
  kind: string;
  used: number;
  reason?: string;
};

export type StarStatement = {
  type: "star_statement";
  id: string;
  until?: number | null;
  statement: string;
  starred?: boolean;
};

export type StartBreakout = {
  type: "start_breakout";
  id: string;
  until?: number | null;
  breakout: string;
};

export type StartItem = {
  type: "start_item";
  id: string;
  until?: number | null;
  item: string;
  playhead?: number | null;
};

export type StartLottery = {
  type: "start_lottery";
  id: string;
  until?: number | null;
  lottery: string;
  rehearsal?: boolean;
  reason?: string;
};

export type StartPhonesOver = {
  type: "start_phones_over";
  id: string;
  until?: number | null;
  poll: string;
  reason: string;
  party?: number | null;
  times?: number | null;
};

export type StartPractice = {
  type: "start_practice";
  id: string;
  until?: number | null;
};

export type StartTimer = {
  type: "start_timer";
  id: string;
  until?: number | null;
  timer: string;
  label: string;
  kind: TimerKind;
  seconds: number;
};

export type StartedOver = {
  party: number;
  name: string;
  times: number;
  struck: number;
};

export type StatementView = {
  view: "statement";
  id: string;
  session: string;
  place: number;
  party: number;
  table: number;
  text: string;
  category: string;
  agreed: boolean;
  at: number;
  state: string;
  reason: string;
  starred: boolean;
  read: boolean;
  into: string | null;
  rooms: number;
  against: number;
  merged: number;
  claimed_by: string;
  claimed_until: number;
};

export type StatementsView = {
  view: "statements";
  id: string;
  place: number;
  title: string;
  question: string;
  categories: string[];
  moderated: boolean;
  board: string;
  most: number;
  breakout: string | null;
  opened_at: number;
  closes_at: number | null;
  waiting?: number | null;
};

export type StepView = {
  amendments: string[];
  clause: string;
  falls_with: string[];
  needs: string;
  reason: string;
};

export type StopTimer = {
  type: "stop_timer";
  id: string;
  until?: number | null;
  timer: string;
};

export type StreamAlarm = {
  code: string;
  source: string;
  since: number;
};

export type StreamNow = {
  type: "stream";
  state: string;
  on_air?: string;
  showing?: string;
  sources?: StreamSource[];
  alarms?: StreamAlarm[];
  take?: StreamTake | null;
  mode?: string;
  renditions?: string[];
  word?: string;
  segments?: number;
  segment?: number;
  dropped?: number;
  restarts?: number;
  error?: string;
  fault?: string;
};

export type StreamSource = {
  id: string;
  title: string;
  kind: string;
  state?: string;
  since?: number;
  kilobits?: number;
  encoder?: string;
  peer?: string;
  fault?: string;
  backup?: string;
  width?: number;
  height?: number;
  fps?: number;
  channels?: number;
};

export type StreamTake = {
  id: string;
  source: string;
  by: string;
  at: number;
};

export type StrikeSpeaker = {
  type: "strike_speaker";
  id: string;
  until?: number | null;
  floor: string;
  number: number;
  reason: string;
};

export type SubmitStatement = {
  type: "submit_statement";
  id: string;
  until?: number | null;
  statement: string;
  session: string;
  text: string;
  category?: string;
  agreed?: boolean;
  table?: number;
};

export type SurveyLine = {
  survey: string;
  title: string;
  questions: Question[];
  item?: string | null;
};

export type SurveyView = {
  view: "survey";
  id: string;
  title: string;
  questions: QuestionView[];
  item: string | null;
  session: string;
  session_title: string;
  state: string;
  opened_at: number | null;
  closed_at: number | null;
  rooms: number;
  cells: CellView[];
};

export type TableMotion = {
  type: "table_motion";
  id: string;
  until?: number | null;
  motion: string;
  title: string;
  markdown: string;
};

export type TabledView = {
  view: "tabled";
  id: string;
  title: string;
  reading: number;
  verdict: string;
  clauses: number;
  amendments: number;
  left: number;
  changed: number;
};

export type Take = {
  type: "take";
  id: string;
  until?: number | null;
  outputs: Output[];
  preview: number;
};

export type TakeBack = {
  type: "take_back";
  id: string;
  until?: number | null;
  outputs: Output[];
  revisions: number[];
};

export type TakeMessageBack = {
  type: "take_message_back";
  id: string;
  until?: number | null;
  message: string;
};

export type TakeOffStatement = {
  type: "take_off_statement";
  id: string;
  until?: number | null;
  statement: string;
  reason: string;
};

export type Tally = {
  turnout: Turnout;
  people: number[];
  parties: number[];
  tied: number;
  phones: number[];
  hands: number[];
  button: number[];
  regions: number[][];
  paper?: number[];
  telephone?: number[];
};

export type TellCounts = {
  type: "tell_counts";
  id: string;
  until?: number | null;
  poll: string;
  channel: string;
  counts: number[];
};

export type TellRoom = {
  type: "tell_room";
  id: string;
  until?: number | null;
  poll: string;
  party: number;
  way: Way;
  headcount: number;
  counts: number[];
};

export type TextView = {
  digest: string;
  reading: number;
  poll: string;
};

export type Tick = {
  type: "tick";
  poll: string;
  n: number;
  now: number;
  turnout: Turnout;
  counts?: Counts | null;
  leading?: string | null;
};

export type TickOff = {
  type: "tick_off";
  id: string;
  until?: number | null;
  tick: string;
  done: boolean;
};

export type Ticked = {
  tick: string;
  at: number;
  by: string;
};

export type TimerKind = "breakout" | "free" | "plenary" | "speaker";

export type TimerNow = {
  id: string;
  label: string;
  kind: string;
  length: number;
  left: number;
  ends_at: number | null;
  times: number;
  place: number;
};

export type TimerView = {
  view: "timer";
  id: string;
  place: number;
  label: string;
  kind: string;
  length: number;
  ends_at: number | null;
  left: number | null;
  times?: number;
};

export type TurnRoomDown = {
  type: "turn_room_down";
  id: string;
  until?: number | null;
  signup: number;
  reason: string;
};

export type Turnout = {
  people: number;
  headcount: number;
  parties: number;
  parties_total: number;
  phones: number;
  hands: number;
  button: number;
  paper?: number;
  areas?: number[];
};

export type UndoEdit = {
  type: "undo_edit";
  id: string;
  until?: number | null;
  edit: number;
};

export type UnlockSeat = {
  type: "unlock_seat";
  id: string;
  until?: number | null;
  seat: number;
  reason: string;
};

export type UsedView = {
  name: string;
  used: number;
  speeches: number;
  members?: number;
};

export type VacancyView = {
  number: number;
  name: string;
  state: string;
  who: number | null;
  who_name: string;
  declined: string[];
};

export type VacateOffice = {
  type: "vacate_office";
  id: string;
  until?: number | null;
  election: string;
  number: number;
  cause: Cause;
  reason: string;
  poll?: string;
};

export type ViewersNow = {
  count?: number;
  playing?: number;
  median?: number;
  most?: number;
  slowest?: number;
  allowance?: number;
  stalls?: number;
  renditions?: Record<string, number>;
  native?: number;
};

export type VoidLottery = {
  type: "void_lottery";
  id: string;
  until?: number | null;
  lottery: string;
  reason: string;
};

export type VoidPoll = {
  type: "void_poll";
  id: string;
  until?: number | null;
  poll: string;
  reason: string;
};

export type VoteView = {
  poll: string;
  amendments: string[];
  clauses: string[];
  whole: boolean;
  changes: ChangeView[];
};

export type VoterMessage = {
  type: "voter";
  voter: OwnVote;
};

export type VotersView = {
  view: "voters";
  entitled: number;
  areas: string[];
  of_area: number[];
  digest: string;
  day: string;
  waiting?: number[];
  replaced?: number;
};

export type Watching = {
  type: "watching";
  delay?: number | null;
  stalls?: number;
  span?: number;
  rendition?: string;
  native?: boolean;
};

export type Way = "paper" | "telephone";

export type Welcome = {
  type: "welcome";
  version: number;
  role: Role;
  session: string;
  token: string;
  now: number;
  party?: number | null;
  phone?: string;
  seat?: number | null;
  voter?: number | null;
  login?: string;
  post?: Post | null;
};

export type WishView = {
  number: number;
  name: string;
  kind: string;
  seat?: number | null;
  party?: number | null;
  about?: string;
};

export type WithdrawAmendment = {
  type: "withdraw_amendment";
  id: string;
  until?: number | null;
  motion: string;
  amendment: string;
  reason: string;
};

export type WithdrawAsking = {
  type: "withdraw_asking";
  id: string;
  until?: number | null;
  act: SecondAct;
  about: string;
};

export type WithdrawNomination = {
  type: "withdraw_nomination";
  id: string;
  until?: number | null;
  election: string;
  number: number;
  reason: string;
};

export type WithdrawPriorities = {
  type: "withdraw_priorities";
  id: string;
  until?: number | null;
  version: number;
  whose?: string | null;
};

export type WithdrawProposal = {
  type: "withdraw_proposal";
  id: string;
  until?: number | null;
  proposal: number;
};

export type WithdrawSignature = {
  type: "withdraw_signature";
  id: string;
  until?: number | null;
  proposal: number;
};

export type WithdrawVoterCode = {
  type: "withdraw_voter_code";
  id: string;
  until?: number | null;
  number: number;
  reason: string;
};

export type WithdrawWish = {
  type: "withdraw_wish";
  id: string;
  until?: number | null;
  floor: string;
  number: number;
};

export type WitnessState = "cannot_come" | "coming" | "invited" | "requested";

export type WordIn = {
  type: "word_in";
  id: string;
  until?: number | null;
  wordings: Worded[];
  reason?: string;
};

export type Worded = {
  what: string;
  language: string;
  original: string[];
  texts: string[];
};

export type WordedView = {
  language: string;
  texts: string[];
  corrected?: number | null;
  reason?: string;
};

export type WordingView = {
  view: "wording";
  what: string;
  worded: WordedView[];
  original?: string[];
  outdated?: boolean;
};

export type WordingsView = {
  view: "wordings";
  language: string;
  wanted: string[];
};

export type View = AreaView | AskedView | BoardView | BreakoutView | ChamberView | ConferenceView | CuesView | ElectionView | FloorView | GatheringView | HeadwayView | ItemView | LotteryView | MessageView | MotionView | NominationView | OrderView | OutputView | OversightView | PartyView | PassageView | PlanView | PlayheadView | PollView | PrioritiesView | ProposalView | RegionView | RoomHeadwayView | SeatAreasView | SeatView | SignUpView | SignaturesView | SigningUpView | StatementView | StatementsView | SurveyView | TabledView | TimerView | VotersView | WordingView | WordingsView;

export type ClientMessage = Hello | Ping | Painted | Watching | Arming | Listen | StartItem | EndItem | SetStandby | SetEditLock | InsertItem | DeleteItem | MoveItem | SkipItem | ChangeItem | SplitItem | UndoEdit | RedoEdit | PreparePoll | OpenPoll | ClosePoll | ExtendPoll | AdjournPoll | ResumePoll | ShowRound | PublishPoll | VoidPoll | EnterHands | PressButton | StartPhonesOver | LeaveOutParty | CountPartyAgain | TellCounts | TellRoom | GivePaper | BreakTie | Cast | StartLottery | EnterLotteryValue | RevealLottery | EndLottery | VoidLottery | CheckLottery | CommitLottery | CancelLottery | SetHeadcount | SetCapacity | RenewRoomCode | EndPhone | SendMessage | TakeMessageBack | SeeMessage | AcknowledgeLine | NoteParty | SetContact | AskForHelp | AnswerHelp | HelpDone | StartPractice | EndPractice | AnswerPractice | NameStewards | NoteConduct | WithdrawVoterCode | AdoptRules | LeaveSeat | UnlockSeat | CheckOut | TableMotion | ProposeAmendment | WithdrawAmendment | SetVotingOrder | PutToVote | SendBack | SecondReading | CallElection | GiveSeatAreas | NoteTraining | Nominate | SignNomination | AcceptNomination | GiveStatement | WithdrawNomination | CloseNominations | ReopenNominations | DrawBallotOrder | OpenHustings | PutElection | EnterLot | CancelElection | VacateOffice | AnswerOffer | OpenFloor | AskToSpeak | WithdrawWish | AddSpeaker | StrikeSpeaker | CloseFloor | DrawFloor | CallSpeaker | EndSpeech | EndFloor | BringProposal | SignProposal | WithdrawSignature | WithdrawProposal | PutProposal | PlaceProposal | NoteWitness | SeatPanel | SetGathering | SendPriorities | WithdrawPriorities | EnterPriorities | PrepareSurvey | PlanSurveys | OpenSurvey | CloseSurvey | AnswerSurvey | PublishConduct | TickOff | SayWho | ShowOurEvening | OpenStatements | CloseStatements | SubmitStatement | PassStatement | HoldBackStatement | ReadStatements | StarStatement | MergeStatements | PartStatement | TakeOffStatement | PutBackStatement | ClaimStatements | ReleaseStatements | PrepareScene | Take | TakeBack | SetBlackout | IdentifyScreens | RedirectDisplay | PlanCues | ArmCue | SkipCue | StartTimer | PauseTimer | ResumeTimer | AddToTimer | RestartTimer | StopTimer | WithdrawAsking | SetSigningUp | AdmitRoom | TurnRoomDown | EndHostLink | PrepareBreakout | StartBreakout | ExtendBreakout | NextPhase | RecallBreakout | EndBreakout | ReportRoom | SetTables | SaveDraft | ReadDrafts | ForgetDrafts | SetLanguages | WordIn;

export type ServerMessage = Welcome | Snapshot | EventMessage | Tick | RoomMessage | DraftMessage | EveningMessage | SeatMessage | VoterMessage | CaptionLanguages | Captions | Presence | BookPages | SignUpPages | LogLines | Health | StreamNow | Control | Arms | Screens | Identify | ShowOutput | LotteryJob | Ack | Refused | Pong | Bye;
