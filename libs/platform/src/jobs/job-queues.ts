/** The schema of pg-boss in the same database; none of our tables are in it. */
export const JOB_SCHEMA = 'jobs';

/** Once a minute, for one process of however many. */
export const TICK = 'tick';
/** What a tick or a person found to be done. */
export const WORK = 'work';

/** The queue pg-boss puts between its clock and ours; it makes it itself, where it may. */
export const CLOCK_QUEUE = '__pgboss__send-it';
