/** Starts the pipeline that rekeys. Each forge implements it in a separate folder. */
export interface PipelineTrigger {
  /** The forge in log lines, such as `GitLab`. */
  readonly forge: string;
  /**
   * Starts one pipeline, and resolves with its web address when the forge has accepted it, or with ''
   * if the answer has none. It sends nothing from an event: the pipeline finds out what is stale.
   * Throws a temporary Fault (`forge-unreachable`, `trigger-failed`) where trying again may help, and
   * a permanent one (`trigger-refused`, `project-moved`) where someone has to change something.
   */
  readonly start: () => Promise<string>;
}
