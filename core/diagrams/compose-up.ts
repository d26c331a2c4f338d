/** How far a project has come. `waiting`: the database runs and its health is not known yet. */
export type ProjectPhase = 'down' | 'waiting' | 'up' | 'failed';

/** What is done to it, and what its health check finds. */
export type ProjectAction = 'up' | 'passes' | 'fails' | 'down';

/** A container of the project, as `docker compose ps --all` tells it; absent before `up`. */
export type ServiceState = 'absent' | 'created' | 'running';
export type Health = 'none' | 'starting' | 'healthy' | 'unhealthy';

export interface Project {
  readonly network: boolean;
  readonly mongodb: ServiceState;
  readonly health: Health;
  readonly mongoExpress: ServiceState;
}

/**
 * What is there in each phase.
 *
 * Compose creates every container before it starts the first, and gives up on one whose dependency
 * turned out unhealthy: that one stays created, and the other goes on running (seen with Compose
 * 2.40).
 */
export function projectIn(phase: ProjectPhase): Project {
  switch (phase) {
    case 'down':
      return { network: false, mongodb: 'absent', health: 'none', mongoExpress: 'absent' };
    case 'waiting':
      return { network: true, mongodb: 'running', health: 'starting', mongoExpress: 'created' };
    case 'up':
      return { network: true, mongodb: 'running', health: 'healthy', mongoExpress: 'running' };
    case 'failed':
      return { network: true, mongodb: 'running', health: 'unhealthy', mongoExpress: 'created' };
  }
}

/**
 * The phase after an action. What does not apply changes nothing.
 *
 * `up` on a project whose database is unhealthy fails as before, so only `down` leads out of it.
 */
export function nextPhase(phase: ProjectPhase, action: ProjectAction): ProjectPhase {
  switch (action) {
    case 'down':
      return 'down';
    case 'up':
      return phase === 'down' ? 'waiting' : phase;
    case 'passes':
      return phase === 'waiting' ? 'up' : phase;
    case 'fails':
      return phase === 'waiting' ? 'failed' : phase;
  }
}
