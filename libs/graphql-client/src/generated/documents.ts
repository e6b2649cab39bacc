// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import type { GenderAudit, GenderFigures } from '../gender-figures';
import type { SeriesColumns } from '../series-columns';
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AnnouncedDayInput = {
  /** The day that stood there before; null: none. */
  readonly before?: string | null | undefined;
  /** ISO or 15.10.2026; null: the day is taken away. */
  readonly day?: string | null | undefined;
  /** As typed: "3. Quartal 2026", "2025/26", "2026-Q3". */
  readonly period: string;
};

export type CellChangeKind = 'CHANGED' | 'DISCLOSED' | 'NEW' | 'SECRET' | 'WITHDRAWN';

export type CellInput = {
  readonly cell: number;
  readonly denominator?: number | null | undefined;
  readonly expectedRevision: number;
  readonly indicator: string;
  readonly numerator?: number | null | undefined;
  readonly reason?: string | null | undefined;
  readonly status: string;
  readonly value?: number | null | undefined;
};

export type CheckRuleInput = {
  readonly active: boolean;
  readonly indicator: string;
  readonly kind: string;
  readonly params: ReadonlyArray<RuleFigureInput>;
  readonly severity: string;
  readonly version: string;
};

export type CockpitState = 'APPROVED' | 'IN_WORK' | 'OPEN' | 'OVERDUE' | 'RETURNED' | 'TO_REVIEW' | 'WAITING';

export type CreateKommuneInput = {
  readonly adminEmail: string;
  readonly adminName: string;
  readonly ags: string;
  readonly art: string;
  readonly name: string;
};

export type DisclosurePolicyInput = {
  readonly mergeDivers: boolean;
  readonly roundToFive: boolean;
};

export type DueGroup = 'DONE' | 'DUE' | 'LATER' | 'RETURNED';

export type DueRuleInput = {
  readonly dueDays: number;
  readonly every: number;
  /** As typed: "3. Quartal 2026", "2026-Q3"; empty: no beginning. */
  readonly firstPeriod?: string | null | undefined;
  readonly indicator: string;
  readonly needsSourceRelease: boolean;
  readonly version: string;
};

export type EntryKey = {
  readonly indicator: string;
  readonly period: string;
};

export type EntryState = 'approved' | 'open' | 'returned' | 'submitted';

/** What of a cell is explained. */
export type FigurePart = 'DENOMINATOR' | 'GAP' | 'NUMERATOR' | 'VALUE';

export type GrantInput = {
  readonly fachamt?: number | null | undefined;
  readonly role: Role;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
};

export type InvitePersonInput = {
  readonly email: string;
  readonly grants: ReadonlyArray<GrantInput>;
  readonly name: string;
};

export type PersonState = 'ACTIVE' | 'DEACTIVATED' | 'INVITED';

export type ProgressSymbol = 'CLOUD' | 'NA' | 'PARTLY' | 'STORM' | 'SUN';

export type ReleaseInput = {
  /** Small Kommune: nobody else has looked at it, and that is known. */
  readonly confirmedAlone?: boolean | null | undefined;
  readonly correctionReason?: string | null | undefined;
  /** The number of the release it corrects. */
  readonly corrects?: number | null | undefined;
  /** Sperrfrist on a clock in Germany: 2026-12-01T18:00. */
  readonly embargo?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** The root that was looked at in prepareRelease; anything else is not released. */
  readonly rootHash: string;
  readonly scope: Scope;
};

export type ReportAudience = 'oeffentlich' | 'rat';

export type ReportFileKind = 'docx' | 'pdf' | 'xlsx';

export type ReportRecipientInput = {
  readonly email: string;
  readonly name: string;
};

export type ReportRhythm = 'month' | 'own' | 'quarter' | 'week' | 'year';

export type ReportRunOrigin = 'catchUp' | 'now' | 'schedule';

export type ReportRunState = 'delivered' | 'failed' | 'planned' | 'rendering' | 'sending' | 'skipped';

export type ReportScheduleInput = {
  readonly audience: ReportAudience;
  readonly cron: string;
  readonly day: number;
  readonly files: ReadonlyArray<ReportFileKind>;
  /** Null: a new one. */
  readonly id?: number | null | undefined;
  readonly month: number;
  readonly onlyNew: boolean;
  readonly recipients: ReadonlyArray<ReportRecipientInput>;
  readonly rhythm: ReportRhythm;
  readonly time: string;
  readonly title: string;
  readonly weekday: number;
};

export type Role = 'beirat' | 'erfassung' | 'koordination' | 'lesend' | 'rat' | 'sitzungsdienst' | 'verwaltung';

export type RoleRuleInput = {
  readonly fachamt?: string | null | undefined;
  readonly role: Role;
  readonly value: string;
};

export type RuleFigureInput = {
  readonly figure: number;
  readonly name: string;
};

export type Scope = 'INTERN' | 'OEFFENTLICH' | 'RAT';

export type SheetShape = 'COUNT' | 'RATE' | 'VALUE';

export type SignInProviderInput = {
  readonly clientId: string;
  /** Left out: the stored one stays. */
  readonly clientSecret?: string | null | undefined;
  readonly issuer: string;
  readonly label: string;
  readonly provider: string;
  readonly rolesClaim: string;
  readonly rules: ReadonlyArray<RoleRuleInput>;
};

export type SignInState = 'SECOND_FACTOR' | 'SIGNED_IN';

export type MySessionsQueryVariables = Exact<{ [key: string]: never }>;

export type MySessionsQuery = {
  readonly mySessions: ReadonlyArray<{
    readonly id: number;
    readonly device: string;
    readonly address: string;
    readonly createdAt: string;
    readonly seenAt: string;
    readonly expiresAt: string;
    readonly current: boolean;
  }>;
};

export type MyDataQueryVariables = Exact<{ [key: string]: never }>;

export type MyDataQuery = { readonly myData: string };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;

export type ChangePasswordMutation = { readonly changePassword: boolean };

export type StartSecondFactorMutationVariables = Exact<{
  password: string;
}>;

export type StartSecondFactorMutation = {
  readonly startSecondFactor: { readonly secret: string; readonly uri: string; readonly qr: string };
};

export type ActivateSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ActivateSecondFactorMutation = { readonly activateSecondFactor: ReadonlyArray<string> };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
}>;

export type RemoveSecondFactorMutation = { readonly removeSecondFactor: boolean };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
}>;

export type RenewRecoveryCodesMutation = { readonly renewRecoveryCodes: ReadonlyArray<string> };

export type EndSessionMutationVariables = Exact<{
  id: number;
}>;

export type EndSessionMutation = { readonly endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never }>;

export type EndOtherSessionsMutation = { readonly endOtherSessions: number };

export type DeleteMyAccountMutationVariables = Exact<{
  password: string;
}>;

export type DeleteMyAccountMutation = { readonly deleteMyAccount: boolean };

export type AuditQueryVariables = Exact<{
  action?: string | null | undefined;
  person?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AuditQuery = {
  readonly audit: {
    readonly total: number;
    readonly intact: boolean;
    readonly endCursor: string | null;
    readonly rows: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly action: string;
      readonly text: string;
    }>;
  };
};

export type FachamtLineFragment = {
  readonly id: number;
  readonly name: string;
  readonly accountable: { readonly id: number; readonly name: string } | null;
  readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
};

export type FachaemterQueryVariables = Exact<{ [key: string]: never }>;

export type FachaemterQuery = {
  readonly fachaemter: ReadonlyArray<{
    readonly id: number;
    readonly name: string;
    readonly accountable: { readonly id: number; readonly name: string } | null;
    readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  }>;
};

export type SetAccountableMutationVariables = Exact<{
  fachamt: number;
  person?: number | null | undefined;
}>;

export type SetAccountableMutation = {
  readonly setAccountable: {
    readonly id: number;
    readonly name: string;
    readonly accountable: { readonly id: number; readonly name: string } | null;
    readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  };
};

export type CreateFachamtMutationVariables = Exact<{
  name: string;
}>;

export type CreateFachamtMutation = {
  readonly createFachamt: {
    readonly id: number;
    readonly name: string;
    readonly accountable: { readonly id: number; readonly name: string } | null;
    readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  };
};

export type CreateKommuneMutationVariables = Exact<{
  input: CreateKommuneInput;
}>;

export type CreateKommuneMutation = {
  readonly createKommune: {
    readonly ags: string;
    readonly name: string;
    readonly invited: boolean;
    readonly mailed: boolean;
    readonly link: string | null;
  };
};

export type OneTimeLinkQueryVariables = Exact<{
  token: string;
}>;

export type OneTimeLinkQuery = {
  readonly oneTimeLink: {
    readonly kind: string;
    readonly name: string;
    readonly email: string;
    readonly kommunen: ReadonlyArray<string>;
    readonly roles: ReadonlyArray<string>;
    readonly expiresAt: string;
  } | null;
};

export type AcceptLinkMutationVariables = Exact<{
  token: string;
  password: string;
}>;

export type AcceptLinkMutation = { readonly acceptLink: { readonly state: SignInState } };

export type RequestPasswordLinkMutationVariables = Exact<{
  email: string;
}>;

export type RequestPasswordLinkMutation = { readonly requestPasswordLink: boolean };

export type GrantLineFragment = {
  readonly id: number;
  readonly role: Role;
  readonly fachamt: string | null;
  readonly fachamtId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly deputyFor: string | null;
  readonly origin: string;
  readonly current: boolean;
};

export type PersonLineFragment = {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly state: PersonState;
  readonly lastSeen: string | null;
  readonly invitedAt: string | null;
  readonly secondFactor: boolean;
  readonly roles: ReadonlyArray<{
    readonly id: number;
    readonly role: Role;
    readonly fachamt: string | null;
    readonly fachamtId: number | null;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly deputyFor: string | null;
    readonly origin: string;
    readonly current: boolean;
  }>;
};

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
  fachamt?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type PeopleQuery = {
  readonly people: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly rows: ReadonlyArray<{
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    }>;
  };
};

export type FachamtNamesQueryVariables = Exact<{ [key: string]: never }>;

export type FachamtNamesQuery = { readonly fachaemter: ReadonlyArray<{ readonly id: number; readonly name: string }> };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;

export type InvitePersonMutation = {
  readonly invitePerson: {
    readonly mailed: boolean;
    readonly link: string | null;
    readonly person: { readonly id: number; readonly name: string };
  };
};

export type PersonPageFragment = {
  readonly sessions: number;
  readonly person: {
    readonly id: number;
    readonly name: string;
    readonly email: string | null;
    readonly state: PersonState;
    readonly lastSeen: string | null;
    readonly invitedAt: string | null;
    readonly secondFactor: boolean;
    readonly roles: ReadonlyArray<{
      readonly id: number;
      readonly role: Role;
      readonly fachamt: string | null;
      readonly fachamtId: number | null;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly deputyFor: string | null;
      readonly origin: string;
      readonly current: boolean;
    }>;
  };
  readonly history: ReadonlyArray<{
    readonly number: number;
    readonly at: string;
    readonly person: string;
    readonly text: string;
  }>;
};

export type PersonQueryVariables = Exact<{
  id: number;
}>;

export type PersonQuery = {
  readonly person: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  } | null;
};

export type GrantRoleMutationVariables = Exact<{
  person: number;
  grant: GrantInput;
}>;

export type GrantRoleMutation = {
  readonly grantRole: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type EndRoleMutationVariables = Exact<{
  person: number;
  grant: number;
  on: string;
}>;

export type EndRoleMutation = {
  readonly endRole: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type SetDeputyMutationVariables = Exact<{
  person: number;
  deputy: number;
  from: string;
  to: string;
}>;

export type SetDeputyMutation = {
  readonly setDeputy: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type DeactivatePersonMutationVariables = Exact<{
  person: number;
}>;

export type DeactivatePersonMutation = {
  readonly deactivatePerson: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type ReactivatePersonMutationVariables = Exact<{
  person: number;
}>;

export type ReactivatePersonMutation = {
  readonly reactivatePerson: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type ResetSecondFactorMutationVariables = Exact<{
  person: number;
}>;

export type ResetSecondFactorMutation = {
  readonly resetSecondFactor: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type RemovePersonMutationVariables = Exact<{
  person: number;
}>;

export type RemovePersonMutation = { readonly removePerson: boolean };

export type ResendInvitationMutationVariables = Exact<{
  person: number;
}>;

export type ResendInvitationMutation = {
  readonly resendInvitation: { readonly mailed: boolean; readonly link: string | null };
};

export type ProviderLineFragment = {
  readonly provider: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly rolesClaim: string;
  readonly redirectUri: string;
  readonly backchannelUri: string;
  readonly rules: ReadonlyArray<{ readonly value: string; readonly role: Role; readonly fachamt: string | null }>;
};

export type SignInProvidersQueryVariables = Exact<{ [key: string]: never }>;

export type SignInProvidersQuery = {
  readonly signInProviders: ReadonlyArray<{
    readonly provider: string;
    readonly label: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly rolesClaim: string;
    readonly redirectUri: string;
    readonly backchannelUri: string;
    readonly rules: ReadonlyArray<{ readonly value: string; readonly role: Role; readonly fachamt: string | null }>;
  }>;
};

export type SaveSignInProviderMutationVariables = Exact<{
  input: SignInProviderInput;
}>;

export type SaveSignInProviderMutation = {
  readonly saveSignInProvider: {
    readonly provider: string;
    readonly label: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly rolesClaim: string;
    readonly redirectUri: string;
    readonly backchannelUri: string;
    readonly rules: ReadonlyArray<{ readonly value: string; readonly role: Role; readonly fachamt: string | null }>;
  };
};

export type RemoveSignInProviderMutationVariables = Exact<{
  provider: string;
}>;

export type RemoveSignInProviderMutation = { readonly removeSignInProvider: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly id: number;
    readonly name: string;
    readonly email: string | null;
    readonly secondFactor: boolean;
    readonly recoveryCodesLeft: number;
    readonly hasPassword: boolean;
    readonly mayCreateKommune: boolean;
    readonly expiresAt: string;
    readonly kommunen: ReadonlyArray<{
      readonly ags: string;
      readonly name: string;
      readonly roles: ReadonlyArray<{
        readonly role: Role;
        readonly fachamt: string | null;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
      }>;
    }>;
  } | null;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type SignInOptionsQuery = {
  readonly signInOptions: {
    readonly mail: boolean;
    readonly providers: ReadonlyArray<{
      readonly provider: string;
      readonly label: string;
      readonly url: string;
      readonly kommune: string;
    }>;
    readonly demo: ReadonlyArray<{
      readonly email: string;
      readonly password: string;
      readonly name: string;
      readonly role: string;
    }>;
  };
};

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;

export type SignInMutation = { readonly signIn: { readonly state: SignInState } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor: { readonly state: SignInState } };

export type ColleaguesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ColleaguesQuery = {
  readonly people: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly rows: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  };
};

export type CellCommentLineFragment = {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly audience: string;
  readonly text: string;
};

export type CellDetailQueryVariables = Exact<{
  indicator: string;
  period: string;
  cell: number;
}>;

export type CellDetailQuery = {
  readonly cellDetail: {
    readonly definition: string;
    readonly source: string;
    readonly periodText: string;
    readonly usual: string | null;
    readonly history: ReadonlyArray<{
      readonly revision: number;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
      readonly by: string;
      readonly at: string;
      readonly reason: string | null;
    }>;
    readonly series: ReadonlyArray<{
      readonly period: string;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
    }>;
    readonly comments: ReadonlyArray<{
      readonly id: number;
      readonly by: string;
      readonly at: string;
      readonly audience: string;
      readonly text: string;
    }>;
  };
};

export type CommentCellMutationVariables = Exact<{
  indicator: string;
  period: string;
  cell: number;
  audience: string;
  text: string;
}>;

export type CommentCellMutation = {
  readonly commentCell: ReadonlyArray<{
    readonly id: number;
    readonly by: string;
    readonly at: string;
    readonly audience: string;
    readonly text: string;
  }>;
};

export type CockpitLineFragment = {
  readonly fachamt: number;
  readonly name: string;
  readonly people: ReadonlyArray<string>;
  readonly submitted: number;
  readonly total: number;
  readonly daysLeft: number;
  readonly lastReminded: string | null;
  readonly phantom: boolean;
  readonly tiles: ReadonlyArray<{
    readonly code: string;
    readonly period: string;
    readonly number: string;
    readonly name: string;
    readonly handlungsfeld: string;
    readonly state: CockpitState;
  }>;
};

export type CockpitQueryVariables = Exact<{
  period?: string | null | undefined;
}>;

export type CockpitQuery = {
  readonly cockpit: {
    readonly period: string;
    readonly periodLabel: string;
    readonly dueOn: string | null;
    readonly today: string;
    readonly periods: ReadonlyArray<string>;
    readonly handlungsfelder: ReadonlyArray<string>;
    readonly toReview: number;
    readonly returned: number;
    readonly rows: ReadonlyArray<{
      readonly fachamt: number;
      readonly name: string;
      readonly people: ReadonlyArray<string>;
      readonly submitted: number;
      readonly total: number;
      readonly daysLeft: number;
      readonly lastReminded: string | null;
      readonly phantom: boolean;
      readonly tiles: ReadonlyArray<{
        readonly code: string;
        readonly period: string;
        readonly number: string;
        readonly name: string;
        readonly handlungsfeld: string;
        readonly state: CockpitState;
      }>;
    }>;
  };
};

export type RemindMutationVariables = Exact<{
  fachamt: number;
  period: string;
}>;

export type RemindMutation = { readonly remind: number };

export type DueListQueryVariables = Exact<{ [key: string]: never }>;

export type DueListQuery = {
  readonly dueList: {
    readonly today: string;
    readonly items: ReadonlyArray<{
      readonly fachamt: number;
      readonly fachamtName: string;
      readonly period: string;
      readonly periodLabel: string;
      readonly group: DueGroup;
      readonly opensOn: string | null;
      readonly dueOn: string;
      readonly daysLeft: number;
      readonly indicators: number;
      readonly cells: number;
      readonly filled: number;
      readonly errors: number;
      readonly hints: number;
      readonly state: EntryState;
      readonly note: string | null;
      readonly indicatorCode: string | null;
      readonly indicatorName: string | null;
    }>;
  };
};

export type IndicatorRulesLineFragment = {
  readonly code: string;
  readonly name: string;
  readonly fachamt: string | null;
  readonly frequency: string;
  readonly source: number;
  readonly dueDays: number;
  readonly every: number;
  readonly firstPeriod: number | null;
  readonly needsSourceRelease: boolean;
  readonly version: string;
  readonly checks: ReadonlyArray<{
    readonly kind: string;
    readonly severity: string;
    readonly active: boolean;
    readonly version: string;
    readonly params: ReadonlyArray<{ readonly name: string; readonly figure: number }>;
  }>;
};

export type SourceCalendarLineFragment = {
  readonly id: number;
  readonly name: string;
  readonly office: string;
  readonly frequencies: ReadonlyArray<string>;
  readonly days: ReadonlyArray<{ readonly period: number; readonly label: string; readonly day: string }>;
  readonly waiting: ReadonlyArray<{ readonly indicator: string; readonly label: string; readonly day: string | null }>;
};

export type EntryRulesQueryVariables = Exact<{ [key: string]: never }>;

export type EntryRulesQuery = {
  readonly entryRules: {
    readonly today: string;
    readonly mayChange: boolean;
    readonly indicators: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly fachamt: string | null;
      readonly frequency: string;
      readonly source: number;
      readonly dueDays: number;
      readonly every: number;
      readonly firstPeriod: number | null;
      readonly needsSourceRelease: boolean;
      readonly version: string;
      readonly checks: ReadonlyArray<{
        readonly kind: string;
        readonly severity: string;
        readonly active: boolean;
        readonly version: string;
        readonly params: ReadonlyArray<{ readonly name: string; readonly figure: number }>;
      }>;
    }>;
    readonly sources: ReadonlyArray<{
      readonly id: number;
      readonly name: string;
      readonly office: string;
      readonly frequencies: ReadonlyArray<string>;
      readonly days: ReadonlyArray<{ readonly period: number; readonly label: string; readonly day: string }>;
      readonly waiting: ReadonlyArray<{
        readonly indicator: string;
        readonly label: string;
        readonly day: string | null;
      }>;
    }>;
  };
};

export type OnePersonModeQueryVariables = Exact<{ [key: string]: never }>;

export type OnePersonModeQuery = { readonly onePersonMode: boolean };

export type SetDueRulesMutationVariables = Exact<{
  changes: ReadonlyArray<DueRuleInput> | DueRuleInput;
}>;

export type SetDueRulesMutation = { readonly setDueRules: ReadonlyArray<{ readonly code: string }> };

export type AnnounceDaysMutationVariables = Exact<{
  source: number;
  changes: ReadonlyArray<AnnouncedDayInput> | AnnouncedDayInput;
}>;

export type AnnounceDaysMutation = { readonly announceDays: { readonly id: number } };

export type SetCheckRuleMutationVariables = Exact<{
  rule: CheckRuleInput;
}>;

export type SetCheckRuleMutation = { readonly setCheckRule: { readonly code: string } };

export type ResetCheckRuleMutationVariables = Exact<{
  indicator: string;
  kind: string;
  version: string;
}>;

export type ResetCheckRuleMutation = { readonly resetCheckRule: { readonly code: string } };

export type SetOnePersonModeMutationVariables = Exact<{
  on: boolean;
}>;

export type SetOnePersonModeMutation = { readonly setOnePersonMode: boolean };

export type SheetFindingLineFragment = {
  readonly kind: string;
  readonly severity: string;
  readonly cell: number;
  readonly text: string;
  readonly confirmed: string | null;
};

export type SheetCellLineFragment = {
  readonly cell: number;
  readonly coordinate: string;
  readonly label: string;
  readonly locked: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: string;
  readonly revision: number;
  readonly by: string | null;
  readonly at: string | null;
  readonly comments: number;
  readonly previous: ReadonlyArray<{
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: number | null;
    readonly status: string;
  }>;
};

export type SheetIndicatorLineFragment = {
  readonly code: string;
  readonly name: string;
  readonly number: string | null;
  readonly handlungsfeld: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly shape: SheetShape;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly definition: string;
  readonly state: EntryState;
  readonly lock: string | null;
  readonly nothingToReport: boolean;
  readonly decisionComment: string | null;
  readonly cells: ReadonlyArray<{
    readonly cell: number;
    readonly coordinate: string;
    readonly label: string;
    readonly locked: boolean;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: number | null;
    readonly status: string;
    readonly revision: number;
    readonly by: string | null;
    readonly at: string | null;
    readonly comments: number;
    readonly previous: ReadonlyArray<{
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
    }>;
  }>;
  readonly findings: ReadonlyArray<{
    readonly kind: string;
    readonly severity: string;
    readonly cell: number;
    readonly text: string;
    readonly confirmed: string | null;
  }>;
};

export type EntrySheetQueryVariables = Exact<{
  fachamt: number;
  period: string;
}>;

export type EntrySheetQuery = {
  readonly entrySheet: {
    readonly fachamt: number;
    readonly fachamtName: string;
    readonly period: string;
    readonly periodLabel: string;
    readonly dueOn: string;
    readonly today: string;
    readonly mayEnter: boolean;
    readonly onePerson: boolean;
    readonly previousPeriods: ReadonlyArray<string>;
    readonly indicators: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly number: string | null;
      readonly handlungsfeld: string | null;
      readonly unit: string;
      readonly decimals: number;
      readonly factor: number;
      readonly shape: SheetShape;
      readonly numeratorLabel: string | null;
      readonly denominatorLabel: string | null;
      readonly definition: string;
      readonly state: EntryState;
      readonly lock: string | null;
      readonly nothingToReport: boolean;
      readonly decisionComment: string | null;
      readonly cells: ReadonlyArray<{
        readonly cell: number;
        readonly coordinate: string;
        readonly label: string;
        readonly locked: boolean;
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
        readonly revision: number;
        readonly by: string | null;
        readonly at: string | null;
        readonly comments: number;
        readonly previous: ReadonlyArray<{
          readonly numerator: number | null;
          readonly denominator: number | null;
          readonly value: number | null;
          readonly status: string;
        }>;
      }>;
      readonly findings: ReadonlyArray<{
        readonly kind: string;
        readonly severity: string;
        readonly cell: number;
        readonly text: string;
        readonly confirmed: string | null;
      }>;
    }>;
  };
};

export type SaveCellsMutationVariables = Exact<{
  period: string;
  cells: ReadonlyArray<CellInput> | CellInput;
}>;

export type SaveCellsMutation = {
  readonly saveCells: {
    readonly saved: ReadonlyArray<{
      readonly indicator: string;
      readonly cell: number;
      readonly revision: number;
      readonly at: string;
    }>;
    readonly conflicts: ReadonlyArray<{
      readonly indicator: string;
      readonly cell: number;
      readonly theirs: {
        readonly cell: number;
        readonly coordinate: string;
        readonly label: string;
        readonly locked: boolean;
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
        readonly revision: number;
        readonly by: string | null;
        readonly at: string | null;
        readonly comments: number;
        readonly previous: ReadonlyArray<{
          readonly numerator: number | null;
          readonly denominator: number | null;
          readonly value: number | null;
          readonly status: string;
        }>;
      };
    }>;
  };
};

export type EntryFindingsQueryVariables = Exact<{
  period: string;
  indicators: ReadonlyArray<string> | string;
}>;

export type EntryFindingsQuery = {
  readonly entryFindings: ReadonlyArray<{
    readonly indicator: string;
    readonly findings: ReadonlyArray<{
      readonly kind: string;
      readonly severity: string;
      readonly cell: number;
      readonly text: string;
      readonly confirmed: string | null;
    }>;
  }>;
};

export type ConfirmHintMutationVariables = Exact<{
  indicator: string;
  period: string;
  cell: number;
  kind: string;
  comment: string;
}>;

export type ConfirmHintMutation = {
  readonly confirmHint: ReadonlyArray<{
    readonly kind: string;
    readonly severity: string;
    readonly cell: number;
    readonly text: string;
    readonly confirmed: string | null;
  }>;
};

export type ReportNothingMutationVariables = Exact<{
  indicator: string;
  period: string;
}>;

export type ReportNothingMutation = {
  readonly reportNothing: {
    readonly code: string;
    readonly name: string;
    readonly number: string | null;
    readonly handlungsfeld: string | null;
    readonly unit: string;
    readonly decimals: number;
    readonly factor: number;
    readonly shape: SheetShape;
    readonly numeratorLabel: string | null;
    readonly denominatorLabel: string | null;
    readonly definition: string;
    readonly state: EntryState;
    readonly lock: string | null;
    readonly nothingToReport: boolean;
    readonly decisionComment: string | null;
    readonly cells: ReadonlyArray<{
      readonly cell: number;
      readonly coordinate: string;
      readonly label: string;
      readonly locked: boolean;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
      readonly revision: number;
      readonly by: string | null;
      readonly at: string | null;
      readonly comments: number;
      readonly previous: ReadonlyArray<{
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      }>;
    }>;
    readonly findings: ReadonlyArray<{
      readonly kind: string;
      readonly severity: string;
      readonly cell: number;
      readonly text: string;
      readonly confirmed: string | null;
    }>;
  };
};

export type LateExceptionLineFragment = {
  readonly id: number;
  readonly fachamtName: string;
  readonly period: string;
  readonly periodLabel: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly granted: boolean | null;
  readonly endsOn: string | null;
};

export type LateExceptionsQueryVariables = Exact<{ [key: string]: never }>;

export type LateExceptionsQuery = {
  readonly lateExceptions: ReadonlyArray<{
    readonly id: number;
    readonly fachamtName: string;
    readonly period: string;
    readonly periodLabel: string;
    readonly reason: string;
    readonly requestedBy: string;
    readonly requestedAt: string;
    readonly granted: boolean | null;
    readonly endsOn: string | null;
  }>;
};

export type DecideExceptionMutationVariables = Exact<{
  id: number;
  granted: boolean;
  endsOn?: string | null | undefined;
}>;

export type DecideExceptionMutation = {
  readonly decideException: {
    readonly id: number;
    readonly fachamtName: string;
    readonly period: string;
    readonly periodLabel: string;
    readonly reason: string;
    readonly requestedBy: string;
    readonly requestedAt: string;
    readonly granted: boolean | null;
    readonly endsOn: string | null;
  };
};

export type ReviewLineFragment = {
  readonly code: string;
  readonly number: string | null;
  readonly name: string;
  readonly period: string;
  readonly periodLabel: string;
  readonly fachamtName: string;
  readonly errors: number;
  readonly hints: number;
  readonly submittedAt: string | null;
};

export type ReviewFiguresFragment = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: string;
};

export type AffectedLineFragment = {
  readonly verbund: string | null;
  readonly number: number;
  readonly scope: string;
  readonly releasedAt: string;
  readonly latest: boolean;
  readonly cells: ReadonlyArray<number>;
  readonly reportPrintedAt: string | null;
};

export type ReviewContentFragment = {
  readonly code: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly period: string;
  readonly periodLabel: string;
  readonly fachamtName: string;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly message: string | null;
  readonly definitionVersion: number;
  readonly state: EntryState;
  readonly cells: ReadonlyArray<{
    readonly cell: number;
    readonly coordinate: string;
    readonly label: string;
    readonly change: number | null;
    readonly flagged: boolean;
    readonly comment: string | null;
    readonly previous: {
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
    } | null;
    readonly current: {
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
    } | null;
  }>;
  readonly findings: ReadonlyArray<{
    readonly kind: string;
    readonly severity: string;
    readonly cell: number;
    readonly text: string;
    readonly confirmed: string | null;
  }>;
  readonly affected: ReadonlyArray<{
    readonly verbund: string | null;
    readonly number: number;
    readonly scope: string;
    readonly releasedAt: string;
    readonly latest: boolean;
    readonly cells: ReadonlyArray<number>;
    readonly reportPrintedAt: string | null;
  }>;
  readonly series: ReadonlyArray<{
    readonly coordinate: string;
    readonly label: string;
    readonly points: ReadonlyArray<{
      readonly period: string;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly status: string;
    }>;
  }>;
};

export type ReviewQueueQueryVariables = Exact<{
  period?: string | null | undefined;
}>;

export type ReviewQueueQuery = {
  readonly reviewQueue: ReadonlyArray<{
    readonly code: string;
    readonly number: string | null;
    readonly name: string;
    readonly period: string;
    readonly periodLabel: string;
    readonly fachamtName: string;
    readonly errors: number;
    readonly hints: number;
    readonly submittedAt: string | null;
  }>;
};

export type ReviewEntryQueryVariables = Exact<{
  indicator: string;
  period: string;
}>;

export type ReviewEntryQuery = {
  readonly reviewItem: {
    readonly code: string;
    readonly number: string | null;
    readonly name: string;
    readonly unit: string;
    readonly decimals: number;
    readonly factor: number;
    readonly period: string;
    readonly periodLabel: string;
    readonly fachamtName: string;
    readonly submittedBy: string | null;
    readonly submittedAt: string | null;
    readonly message: string | null;
    readonly definitionVersion: number;
    readonly state: EntryState;
    readonly cells: ReadonlyArray<{
      readonly cell: number;
      readonly coordinate: string;
      readonly label: string;
      readonly change: number | null;
      readonly flagged: boolean;
      readonly comment: string | null;
      readonly previous: {
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      } | null;
      readonly current: {
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      } | null;
    }>;
    readonly findings: ReadonlyArray<{
      readonly kind: string;
      readonly severity: string;
      readonly cell: number;
      readonly text: string;
      readonly confirmed: string | null;
    }>;
    readonly affected: ReadonlyArray<{
      readonly verbund: string | null;
      readonly number: number;
      readonly scope: string;
      readonly releasedAt: string;
      readonly latest: boolean;
      readonly cells: ReadonlyArray<number>;
      readonly reportPrintedAt: string | null;
    }>;
    readonly series: ReadonlyArray<{
      readonly coordinate: string;
      readonly label: string;
      readonly points: ReadonlyArray<{
        readonly period: string;
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      }>;
    }>;
  };
};

export type ApproveEntriesMutationVariables = Exact<{
  entries: ReadonlyArray<EntryKey> | EntryKey;
  comment?: string | null | undefined;
  qualified?: boolean | null | undefined;
}>;

export type ApproveEntriesMutation = { readonly approveEntries: number };

export type ReturnEntryMutationVariables = Exact<{
  indicator: string;
  period: string;
  cells: ReadonlyArray<number> | number;
  comment: string;
}>;

export type ReturnEntryMutation = {
  readonly returnEntry: {
    readonly code: string;
    readonly number: string | null;
    readonly name: string;
    readonly unit: string;
    readonly decimals: number;
    readonly factor: number;
    readonly period: string;
    readonly periodLabel: string;
    readonly fachamtName: string;
    readonly submittedBy: string | null;
    readonly submittedAt: string | null;
    readonly message: string | null;
    readonly definitionVersion: number;
    readonly state: EntryState;
    readonly cells: ReadonlyArray<{
      readonly cell: number;
      readonly coordinate: string;
      readonly label: string;
      readonly change: number | null;
      readonly flagged: boolean;
      readonly comment: string | null;
      readonly previous: {
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      } | null;
      readonly current: {
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      } | null;
    }>;
    readonly findings: ReadonlyArray<{
      readonly kind: string;
      readonly severity: string;
      readonly cell: number;
      readonly text: string;
      readonly confirmed: string | null;
    }>;
    readonly affected: ReadonlyArray<{
      readonly verbund: string | null;
      readonly number: number;
      readonly scope: string;
      readonly releasedAt: string;
      readonly latest: boolean;
      readonly cells: ReadonlyArray<number>;
      readonly reportPrintedAt: string | null;
    }>;
    readonly series: ReadonlyArray<{
      readonly coordinate: string;
      readonly label: string;
      readonly points: ReadonlyArray<{
        readonly period: string;
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: number | null;
        readonly status: string;
      }>;
    }>;
  };
};

export type ReleasesShowingQueryVariables = Exact<{
  indicator: string;
  period: string;
  cells: ReadonlyArray<number> | number;
}>;

export type ReleasesShowingQuery = {
  readonly releasesShowing: ReadonlyArray<{
    readonly verbund: string | null;
    readonly number: number;
    readonly scope: string;
    readonly releasedAt: string;
    readonly latest: boolean;
    readonly cells: ReadonlyArray<number>;
    readonly reportPrintedAt: string | null;
  }>;
};

export type SubmitEntriesMutationVariables = Exact<{
  fachamt: number;
  period: string;
  message?: string | null | undefined;
}>;

export type SubmitEntriesMutation = {
  readonly submitEntries: {
    readonly submitted: number;
    readonly blocked: ReadonlyArray<{
      readonly indicator: string;
      readonly findings: ReadonlyArray<{
        readonly kind: string;
        readonly severity: string;
        readonly cell: number;
        readonly text: string;
        readonly confirmed: string | null;
      }>;
    }>;
  };
};

export type RequestExceptionMutationVariables = Exact<{
  fachamt: number;
  period: string;
  reason: string;
}>;

export type RequestExceptionMutation = {
  readonly requestException: {
    readonly id: number;
    readonly reason: string;
    readonly granted: boolean | null;
    readonly endsOn: string | null;
  };
};

export type ReportScheduleLineFragment = {
  readonly id: number;
  readonly title: string;
  readonly words: string;
  readonly audience: ReportAudience;
  readonly files: ReadonlyArray<ReportFileKind>;
  readonly onlyNew: boolean;
  readonly paused: boolean;
  readonly next: ReadonlyArray<string>;
  readonly form: {
    readonly rhythm: ReportRhythm;
    readonly month: number;
    readonly day: number;
    readonly weekday: number;
    readonly time: string;
    readonly cron: string;
  };
  readonly recipients: ReadonlyArray<{ readonly email: string; readonly name: string }>;
};

export type ReportRunLineFragment = {
  readonly schedule: number;
  readonly title: string;
  readonly due: string;
  readonly state: ReportRunState;
  readonly origin: ReportRunOrigin;
  readonly missed: number;
  readonly release: number | null;
  readonly reason: string | null;
  readonly recipients: number;
  readonly sent: number;
  readonly unknown: number;
  readonly mayRetry: boolean;
  readonly files: ReadonlyArray<{
    readonly kind: ReportFileKind;
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
  }>;
};

export type VersandQueryVariables = Exact<{ [key: string]: never }>;

export type VersandQuery = {
  readonly reportSchedules: ReadonlyArray<{
    readonly id: number;
    readonly title: string;
    readonly words: string;
    readonly audience: ReportAudience;
    readonly files: ReadonlyArray<ReportFileKind>;
    readonly onlyNew: boolean;
    readonly paused: boolean;
    readonly next: ReadonlyArray<string>;
    readonly form: {
      readonly rhythm: ReportRhythm;
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
      readonly time: string;
      readonly cron: string;
    };
    readonly recipients: ReadonlyArray<{ readonly email: string; readonly name: string }>;
  }>;
  readonly reportRuns: ReadonlyArray<{
    readonly schedule: number;
    readonly title: string;
    readonly due: string;
    readonly state: ReportRunState;
    readonly origin: ReportRunOrigin;
    readonly missed: number;
    readonly release: number | null;
    readonly reason: string | null;
    readonly recipients: number;
    readonly sent: number;
    readonly unknown: number;
    readonly mayRetry: boolean;
    readonly files: ReadonlyArray<{
      readonly kind: ReportFileKind;
      readonly name: string;
      readonly sha256: string;
      readonly bytes: number;
    }>;
  }>;
};

export type SaveReportScheduleMutationVariables = Exact<{
  input: ReportScheduleInput;
}>;

export type SaveReportScheduleMutation = {
  readonly saveReportSchedule: {
    readonly id: number;
    readonly title: string;
    readonly words: string;
    readonly audience: ReportAudience;
    readonly files: ReadonlyArray<ReportFileKind>;
    readonly onlyNew: boolean;
    readonly paused: boolean;
    readonly next: ReadonlyArray<string>;
    readonly form: {
      readonly rhythm: ReportRhythm;
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
      readonly time: string;
      readonly cron: string;
    };
    readonly recipients: ReadonlyArray<{ readonly email: string; readonly name: string }>;
  };
};

export type PauseReportScheduleMutationVariables = Exact<{
  id: number;
  paused: boolean;
}>;

export type PauseReportScheduleMutation = {
  readonly pauseReportSchedule: {
    readonly id: number;
    readonly title: string;
    readonly words: string;
    readonly audience: ReportAudience;
    readonly files: ReadonlyArray<ReportFileKind>;
    readonly onlyNew: boolean;
    readonly paused: boolean;
    readonly next: ReadonlyArray<string>;
    readonly form: {
      readonly rhythm: ReportRhythm;
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
      readonly time: string;
      readonly cron: string;
    };
    readonly recipients: ReadonlyArray<{ readonly email: string; readonly name: string }>;
  };
};

export type RemoveReportScheduleMutationVariables = Exact<{
  id: number;
}>;

export type RemoveReportScheduleMutation = { readonly removeReportSchedule: boolean };

export type StartReportRunMutationVariables = Exact<{
  schedule: number;
}>;

export type StartReportRunMutation = { readonly startReportRun: boolean };

export type TryReportRunAgainMutationVariables = Exact<{
  schedule: number;
  due: string;
}>;

export type TryReportRunAgainMutation = { readonly tryReportRunAgain: boolean };

export type SetupIndicatorLineFragment = {
  readonly code: string;
  readonly name: string;
  readonly method: string;
  readonly fromMembers: boolean;
  readonly partialSums: boolean;
  readonly mayBePartial: boolean;
  readonly overrides: ReadonlyArray<{
    readonly year: number;
    readonly symbol: ProgressSymbol;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    readonly withdrawnBy: string | null;
    readonly withdrawnAt: string | null;
    readonly withdrawnReason: string | null;
  }>;
};

export type SetupTeilzielLineFragment = {
  readonly number: string;
  readonly text: string;
  readonly hasIndicators: boolean;
  readonly milestones: ReadonlyArray<{
    readonly id: number;
    readonly text: string;
    readonly due: string;
    readonly done: string | null;
  }>;
};

export type AssessmentSetupQueryVariables = Exact<{ [key: string]: never }>;

export type AssessmentSetupQuery = {
  readonly assessmentSetup: {
    readonly methods: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly indicators: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly method: string;
      readonly fromMembers: boolean;
      readonly partialSums: boolean;
      readonly mayBePartial: boolean;
      readonly overrides: ReadonlyArray<{
        readonly year: number;
        readonly symbol: ProgressSymbol;
        readonly reason: string;
        readonly by: string;
        readonly at: string;
        readonly withdrawnBy: string | null;
        readonly withdrawnAt: string | null;
        readonly withdrawnReason: string | null;
      }>;
    }>;
    readonly teilziele: ReadonlyArray<{
      readonly number: string;
      readonly text: string;
      readonly hasIndicators: boolean;
      readonly milestones: ReadonlyArray<{
        readonly id: number;
        readonly text: string;
        readonly due: string;
        readonly done: string | null;
      }>;
    }>;
  };
};

export type SetProgressMethodMutationVariables = Exact<{
  indicator: string;
  method: string;
}>;

export type SetProgressMethodMutation = {
  readonly setProgressMethod: {
    readonly code: string;
    readonly name: string;
    readonly method: string;
    readonly fromMembers: boolean;
    readonly partialSums: boolean;
    readonly mayBePartial: boolean;
    readonly overrides: ReadonlyArray<{
      readonly year: number;
      readonly symbol: ProgressSymbol;
      readonly reason: string;
      readonly by: string;
      readonly at: string;
      readonly withdrawnBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawnReason: string | null;
    }>;
  };
};

export type SetPartialSumsMutationVariables = Exact<{
  indicator: string;
  partial: boolean;
}>;

export type SetPartialSumsMutation = {
  readonly setPartialSums: {
    readonly code: string;
    readonly name: string;
    readonly method: string;
    readonly fromMembers: boolean;
    readonly partialSums: boolean;
    readonly mayBePartial: boolean;
    readonly overrides: ReadonlyArray<{
      readonly year: number;
      readonly symbol: ProgressSymbol;
      readonly reason: string;
      readonly by: string;
      readonly at: string;
      readonly withdrawnBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawnReason: string | null;
    }>;
  };
};

export type OverrideAssessmentMutationVariables = Exact<{
  indicator: string;
  year: number;
  symbol: ProgressSymbol;
  reason: string;
}>;

export type OverrideAssessmentMutation = {
  readonly overrideAssessment: {
    readonly code: string;
    readonly name: string;
    readonly method: string;
    readonly fromMembers: boolean;
    readonly partialSums: boolean;
    readonly mayBePartial: boolean;
    readonly overrides: ReadonlyArray<{
      readonly year: number;
      readonly symbol: ProgressSymbol;
      readonly reason: string;
      readonly by: string;
      readonly at: string;
      readonly withdrawnBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawnReason: string | null;
    }>;
  };
};

export type WithdrawOverrideMutationVariables = Exact<{
  indicator: string;
  year: number;
  reason: string;
}>;

export type WithdrawOverrideMutation = {
  readonly withdrawOverride: {
    readonly code: string;
    readonly name: string;
    readonly method: string;
    readonly fromMembers: boolean;
    readonly partialSums: boolean;
    readonly mayBePartial: boolean;
    readonly overrides: ReadonlyArray<{
      readonly year: number;
      readonly symbol: ProgressSymbol;
      readonly reason: string;
      readonly by: string;
      readonly at: string;
      readonly withdrawnBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawnReason: string | null;
    }>;
  };
};

export type SaveMilestoneMutationVariables = Exact<{
  teilziel: string;
  text: string;
  due: string;
  done?: string | null | undefined;
  id?: number | null | undefined;
}>;

export type SaveMilestoneMutation = {
  readonly saveMilestone: {
    readonly number: string;
    readonly text: string;
    readonly hasIndicators: boolean;
    readonly milestones: ReadonlyArray<{
      readonly id: number;
      readonly text: string;
      readonly due: string;
      readonly done: string | null;
    }>;
  };
};

export type RemoveMilestoneMutationVariables = Exact<{
  teilziel: string;
  id: number;
}>;

export type RemoveMilestoneMutation = {
  readonly removeMilestone: {
    readonly number: string;
    readonly text: string;
    readonly hasIndicators: boolean;
    readonly milestones: ReadonlyArray<{
      readonly id: number;
      readonly text: string;
      readonly due: string;
      readonly done: string | null;
    }>;
  };
};

export type ExplainFigureQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
  indicator: string;
  period: string;
  cell: string;
  part: FigurePart;
}>;

export type ExplainFigureQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly figure: {
      readonly shown: string;
      readonly name: string;
      readonly signs: ReadonlyArray<string>;
      readonly definition: string | null;
      readonly breaks: ReadonlyArray<string>;
      readonly notes: ReadonlyArray<string>;
      readonly source: string;
      readonly stand: string | null;
      readonly steps: ReadonlyArray<{ readonly term: string; readonly figure: string; readonly text: string }>;
      readonly history: {
        readonly revisions: ReadonlyArray<{
          readonly revision: number;
          readonly numerator: number | null;
          readonly denominator: number | null;
          readonly value: number | null;
          readonly status: string;
          readonly by: string;
          readonly at: string;
          readonly reason: string | null;
          readonly afterRelease: boolean;
        }>;
        readonly decisions: ReadonlyArray<{ readonly state: string; readonly by: string; readonly at: string }>;
      } | null;
    } | null;
  } | null;
};

export type ReleaseLineFragment = {
  readonly number: number;
  readonly scope: Scope;
  readonly rootHash: string;
  readonly note: string | null;
  readonly releasedAt: string;
  readonly releasedBy: string;
  readonly embargoUntil: string | null;
  readonly waiting: boolean;
  readonly corrects: number | null;
  readonly correctionReason: string | null;
  readonly correctedBy: ReadonlyArray<number>;
  readonly recalledAt: string | null;
  readonly recalledBy: string | null;
  readonly recallReason: string | null;
  readonly reportPrintedAt: string | null;
};

export type ChangeCountsLineFragment = {
  readonly new: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly secret: number;
  readonly disclosed: number;
};

export type ReleaseDiffLineFragment = {
  readonly before: number | null;
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly withdrawn: number;
    readonly secret: number;
    readonly disclosed: number;
  };
  readonly indicators: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly presence: string;
    readonly newPeriods: ReadonlyArray<string>;
    readonly wordChanged: boolean;
    readonly wordBefore: string | null;
    readonly wordAfter: string | null;
    readonly textChanged: boolean;
    readonly counts: {
      readonly new: number;
      readonly changed: number;
      readonly withdrawn: number;
      readonly secret: number;
      readonly disclosed: number;
    };
    readonly cells: ReadonlyArray<{
      readonly period: string;
      readonly coordinate: string;
      readonly label: string;
      readonly kind: CellChangeKind;
      readonly before: string | null;
      readonly after: string | null;
      readonly reason: string | null;
      readonly by: string | null;
      readonly at: string | null;
    }>;
  }>;
};

export type FreigabeQueryVariables = Exact<{ [key: string]: never }>;

export type FreigabeQuery = {
  readonly onePersonMode: boolean;
  readonly releases: ReadonlyArray<{
    readonly number: number;
    readonly scope: Scope;
    readonly rootHash: string;
    readonly note: string | null;
    readonly releasedAt: string;
    readonly releasedBy: string;
    readonly embargoUntil: string | null;
    readonly waiting: boolean;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly correctedBy: ReadonlyArray<number>;
    readonly recalledAt: string | null;
    readonly recalledBy: string | null;
    readonly recallReason: string | null;
    readonly reportPrintedAt: string | null;
  }>;
  readonly cockpit: {
    readonly period: string;
    readonly periodLabel: string;
    readonly dueOn: string | null;
    readonly toReview: number;
    readonly returned: number;
    readonly rows: ReadonlyArray<{
      readonly fachamt: number;
      readonly name: string;
      readonly submitted: number;
      readonly total: number;
      readonly tiles: ReadonlyArray<{
        readonly code: string;
        readonly number: string;
        readonly name: string;
        readonly period: string;
        readonly state: CockpitState;
      }>;
    }>;
  };
};

export type ReleaseDifferenceQueryVariables = Exact<{
  number: number;
}>;

export type ReleaseDifferenceQuery = {
  readonly releaseDiff: {
    readonly before: number | null;
    readonly counts: {
      readonly new: number;
      readonly changed: number;
      readonly withdrawn: number;
      readonly secret: number;
      readonly disclosed: number;
    };
    readonly indicators: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly presence: string;
      readonly newPeriods: ReadonlyArray<string>;
      readonly wordChanged: boolean;
      readonly wordBefore: string | null;
      readonly wordAfter: string | null;
      readonly textChanged: boolean;
      readonly counts: {
        readonly new: number;
        readonly changed: number;
        readonly withdrawn: number;
        readonly secret: number;
        readonly disclosed: number;
      };
      readonly cells: ReadonlyArray<{
        readonly period: string;
        readonly coordinate: string;
        readonly label: string;
        readonly kind: CellChangeKind;
        readonly before: string | null;
        readonly after: string | null;
        readonly reason: string | null;
        readonly by: string | null;
        readonly at: string | null;
      }>;
    }>;
  };
};

export type PrepareReleaseQueryVariables = Exact<{
  scope: Scope;
}>;

export type PrepareReleaseQuery = {
  readonly disclosurePolicy: { readonly mergeDivers: boolean; readonly roundToFive: boolean };
  readonly prepareRelease: {
    readonly rootHash: string;
    readonly last: number | null;
    readonly unchanged: boolean;
    readonly ratsberichte: ReadonlyArray<{
      readonly number: number;
      readonly printedAt: string;
      readonly cells: number;
      readonly indicators: ReadonlyArray<string>;
    }>;
    readonly diff: {
      readonly before: number | null;
      readonly counts: {
        readonly new: number;
        readonly changed: number;
        readonly withdrawn: number;
        readonly secret: number;
        readonly disclosed: number;
      };
      readonly indicators: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly presence: string;
        readonly newPeriods: ReadonlyArray<string>;
        readonly wordChanged: boolean;
        readonly wordBefore: string | null;
        readonly wordAfter: string | null;
        readonly textChanged: boolean;
        readonly counts: {
          readonly new: number;
          readonly changed: number;
          readonly withdrawn: number;
          readonly secret: number;
          readonly disclosed: number;
        };
        readonly cells: ReadonlyArray<{
          readonly period: string;
          readonly coordinate: string;
          readonly label: string;
          readonly kind: CellChangeKind;
          readonly before: string | null;
          readonly after: string | null;
          readonly reason: string | null;
          readonly by: string | null;
          readonly at: string | null;
        }>;
      }>;
    };
    readonly preview: {
      readonly cells: number;
      readonly hidden: number;
      readonly primary: number;
      readonly secondary: number;
      readonly derivable: number;
      readonly assessmentsLost: number;
      readonly earlierReleases: number;
      readonly optimal: boolean;
      readonly gap: number | null;
      readonly mergedDn: number;
      readonly tables: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly period: string;
        readonly hidden: number;
        readonly cellwise: boolean;
        readonly cells: ReadonlyArray<{
          readonly coordinate: string;
          readonly label: string;
          readonly internal: string;
          readonly shown: string;
          readonly kind: string | null;
          readonly from: number | null;
          readonly to: number | null;
          readonly reason: string | null;
        }>;
      }>;
    } | null;
  };
};

export type CreateReleaseMutationVariables = Exact<{
  input: ReleaseInput;
}>;

export type CreateReleaseMutation = {
  readonly createRelease: {
    readonly number: number;
    readonly scope: Scope;
    readonly rootHash: string;
    readonly note: string | null;
    readonly releasedAt: string;
    readonly releasedBy: string;
    readonly embargoUntil: string | null;
    readonly waiting: boolean;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly correctedBy: ReadonlyArray<number>;
    readonly recalledAt: string | null;
    readonly recalledBy: string | null;
    readonly recallReason: string | null;
    readonly reportPrintedAt: string | null;
  };
};

export type RecallReleaseMutationVariables = Exact<{
  number: number;
  reason: string;
}>;

export type RecallReleaseMutation = {
  readonly recallRelease: {
    readonly number: number;
    readonly scope: Scope;
    readonly rootHash: string;
    readonly note: string | null;
    readonly releasedAt: string;
    readonly releasedBy: string;
    readonly embargoUntil: string | null;
    readonly waiting: boolean;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly correctedBy: ReadonlyArray<number>;
    readonly recalledAt: string | null;
    readonly recalledBy: string | null;
    readonly recallReason: string | null;
    readonly reportPrintedAt: string | null;
  };
};

export type TryCoarseningQueryVariables = Exact<{
  scope: Scope;
  policy: DisclosurePolicyInput;
}>;

export type TryCoarseningQuery = {
  readonly prepareRelease: {
    readonly preview: { readonly hidden: number; readonly mergedDn: number; readonly assessmentsLost: number } | null;
  };
};

export type SetDisclosurePolicyMutationVariables = Exact<{
  policy: DisclosurePolicyInput;
}>;

export type SetDisclosurePolicyMutation = {
  readonly setDisclosurePolicy: { readonly mergeDivers: boolean; readonly roundToFive: boolean };
};

export type GenderPageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type GenderPageQuery = {
  readonly release: {
    readonly genderAudit: GenderAudit | null;
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type IndicatorFiguresFragment = {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly direction: string;
  readonly frequency: string;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly reference: string;
  readonly aboutPersons: boolean;
  readonly noSexSplitReason: string | null;
  readonly limits: string | null;
  readonly fachamt: string | null;
  readonly statusSentence: string;
  readonly readingAid: string;
  readonly disclosureNote: string | null;
  readonly rounded: boolean;
  readonly gender: GenderFigures | null;
  readonly stand: string | null;
  readonly csvUrl: string;
  readonly definitions: ReadonlyArray<{
    readonly validFrom: string;
    readonly text: string;
    readonly comparable: boolean;
    readonly reason: string | null;
  }>;
  readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
  readonly source: {
    readonly name: string;
    readonly office: string;
    readonly licence: string | null;
    readonly url: string | null;
    readonly alreadyPublished: boolean;
  };
  readonly target: {
    readonly kind: string;
    readonly baselinePeriod: string | null;
    readonly baselineValue: number | null;
    readonly value: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly period: string | null;
    readonly beschluss: string | null;
  } | null;
  readonly assessment: {
    readonly version: string;
    readonly reason: string | null;
    readonly vintage: string | null;
    readonly assessedYear: number | null;
    readonly window: ReadonlyArray<number> | null;
    readonly meanChange: number | null;
    readonly projection: number | null;
    readonly shortfallShare: number | null;
    readonly symbol: ProgressSymbol;
    readonly word: string;
    readonly method: string;
    readonly methodName: string;
    readonly methodWord: string | null;
    readonly preliminary: boolean | null;
    readonly provisional: boolean | null;
    readonly progressMade: { readonly share: number; readonly window: ReadonlyArray<number> } | null;
    readonly override: {
      readonly ruleSymbol: ProgressSymbol;
      readonly ruleWord: string;
      readonly reason: string | null;
      readonly by: string;
      readonly at: string;
    } | null;
  } | null;
  readonly between: { readonly sentence: string } | null;
  readonly notes: ReadonlyArray<{
    readonly period: string;
    readonly cell: string;
    readonly kind: string;
    readonly text: string | null;
  }>;
  readonly series: { readonly columns: SeriesColumns };
};

export type IndicatorPageQueryVariables = Exact<{
  ags: string;
  code: string;
  number?: number | null | undefined;
}>;

export type IndicatorPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly indicator: {
      readonly role: string;
      readonly code: string;
      readonly name: string;
      readonly unit: string;
      readonly decimals: number;
      readonly factor: number;
      readonly direction: string;
      readonly frequency: string;
      readonly numeratorLabel: string | null;
      readonly denominatorLabel: string | null;
      readonly reference: string;
      readonly aboutPersons: boolean;
      readonly noSexSplitReason: string | null;
      readonly limits: string | null;
      readonly fachamt: string | null;
      readonly statusSentence: string;
      readonly readingAid: string;
      readonly disclosureNote: string | null;
      readonly rounded: boolean;
      readonly gender: GenderFigures | null;
      readonly stand: string | null;
      readonly csvUrl: string;
      readonly teilziele: ReadonlyArray<{ readonly number: string; readonly text: string }>;
      readonly definitions: ReadonlyArray<{
        readonly validFrom: string;
        readonly text: string;
        readonly comparable: boolean;
        readonly reason: string | null;
      }>;
      readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
      readonly source: {
        readonly name: string;
        readonly office: string;
        readonly licence: string | null;
        readonly url: string | null;
        readonly alreadyPublished: boolean;
      };
      readonly target: {
        readonly kind: string;
        readonly baselinePeriod: string | null;
        readonly baselineValue: number | null;
        readonly value: number | null;
        readonly lower: number | null;
        readonly upper: number | null;
        readonly period: string | null;
        readonly beschluss: string | null;
      } | null;
      readonly assessment: {
        readonly version: string;
        readonly reason: string | null;
        readonly vintage: string | null;
        readonly assessedYear: number | null;
        readonly window: ReadonlyArray<number> | null;
        readonly meanChange: number | null;
        readonly projection: number | null;
        readonly shortfallShare: number | null;
        readonly symbol: ProgressSymbol;
        readonly word: string;
        readonly method: string;
        readonly methodName: string;
        readonly methodWord: string | null;
        readonly preliminary: boolean | null;
        readonly provisional: boolean | null;
        readonly progressMade: { readonly share: number; readonly window: ReadonlyArray<number> } | null;
        readonly override: {
          readonly ruleSymbol: ProgressSymbol;
          readonly ruleWord: string;
          readonly reason: string | null;
          readonly by: string;
          readonly at: string;
        } | null;
      } | null;
      readonly between: { readonly sentence: string } | null;
      readonly notes: ReadonlyArray<{
        readonly period: string;
        readonly cell: string;
        readonly kind: string;
        readonly text: string | null;
      }>;
      readonly series: { readonly columns: SeriesColumns };
    } | null;
    readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type IndicatorsPageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type IndicatorsPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly indicators: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly code: string;
          readonly name: string;
          readonly unit: string;
          readonly frequency: string;
          readonly role: string;
          readonly stand: string | null;
          readonly source: { readonly office: string };
          readonly assessment: {
            readonly symbol: ProgressSymbol;
            readonly word: string;
            readonly method: string;
            readonly methodName: string;
            readonly methodWord: string | null;
            readonly preliminary: boolean | null;
            readonly provisional: boolean | null;
            readonly override: {
              readonly ruleSymbol: ProgressSymbol;
              readonly ruleWord: string;
              readonly reason: string | null;
              readonly by: string;
              readonly at: string;
            } | null;
          } | null;
        };
      }>;
    };
    readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type KommunenQueryVariables = Exact<{ [key: string]: never }>;

export type KommunenQuery = {
  readonly kommunen: ReadonlyArray<{
    readonly ags: string;
    readonly name: string;
    readonly art: string;
    readonly invented: boolean;
    readonly latestRelease: number;
    readonly releasedAt: string;
    readonly hasKonzept: boolean;
  }>;
};

export type MethodePageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type MethodePageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly methods: { readonly progress: string; readonly disclosure: string; readonly threshold: number };
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type OverviewQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type OverviewQuery = {
  readonly release: {
    readonly reportUrl: string;
    readonly reportTextUrl: string;
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly kommune: {
      readonly ags: string;
      readonly name: string;
      readonly art: string;
      readonly invented: boolean;
      readonly members: ReadonlyArray<{ readonly ags: string; readonly name: string }>;
    };
    readonly konzept: {
      readonly title: string;
      readonly art: string;
      readonly beschluss: string | null;
      readonly handlungsfelder: ReadonlyArray<{
        readonly number: number;
        readonly title: string;
        readonly leitziele: ReadonlyArray<{
          readonly number: string;
          readonly teilziele: ReadonlyArray<{
            readonly number: string;
            readonly text: string;
            readonly symbol: ProgressSymbol;
            readonly word: string;
            readonly mark: string | null;
            readonly statusSentence: string;
            readonly tile: {
              readonly indicator: string;
              readonly name: string;
              readonly unit: string;
              readonly decimals: number;
              readonly periods: ReadonlyArray<string>;
              readonly total: ReadonlyArray<number | null>;
              readonly women: ReadonlyArray<number | null>;
              readonly men: ReadonlyArray<number | null>;
              readonly gap: number | null;
              readonly totalStatus: string;
              readonly womenStatus: string;
              readonly menStatus: string;
              readonly breaks: ReadonlyArray<string>;
              readonly targetText: string | null;
            } | null;
          }>;
        }>;
      }>;
    } | null;
    readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
  } | null;
};

export type AssessmentBadgeFragment = {
  readonly symbol: ProgressSymbol;
  readonly word: string;
  readonly method: string;
  readonly methodName: string;
  readonly methodWord: string | null;
  readonly preliminary: boolean | null;
  readonly provisional: boolean | null;
  readonly override: {
    readonly ruleSymbol: ProgressSymbol;
    readonly ruleWord: string;
    readonly reason: string | null;
    readonly by: string;
    readonly at: string;
  } | null;
};

export type RecallNoticeQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type RecallNoticeQuery = {
  readonly recallNotice: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
};

export type ReleaseHeadFragment = {
  readonly number: number;
  readonly rootHash: string;
  readonly releasedAt: string;
  readonly lastPeriod: string | null;
  readonly corrects: number | null;
  readonly correctionReason: string | null;
  readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
  readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
};

export type TeilzielPageQueryVariables = Exact<{
  ags: string;
  teilziel: string;
  number?: number | null | undefined;
}>;

export type TeilzielPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly corrects: number | null;
    readonly correctionReason: string | null;
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly teilziel: {
      readonly number: string;
      readonly text: string;
      readonly plainText: string | null;
      readonly fachamt: string | null;
      readonly accountable: string | null;
      readonly beschluss: string | null;
      readonly symbol: ProgressSymbol;
      readonly word: string;
      readonly mark: string | null;
      readonly statusSentence: string;
      readonly milestones: ReadonlyArray<{
        readonly text: string;
        readonly due: string;
        readonly done: string | null;
        readonly state: string;
      }>;
      readonly handlungsfeld: { readonly number: number; readonly title: string };
      readonly leitziel: { readonly number: string; readonly text: string };
      readonly indicators: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly unit: string;
        readonly decimals: number;
        readonly factor: number;
        readonly direction: string;
        readonly frequency: string;
        readonly numeratorLabel: string | null;
        readonly denominatorLabel: string | null;
        readonly reference: string;
        readonly aboutPersons: boolean;
        readonly noSexSplitReason: string | null;
        readonly limits: string | null;
        readonly fachamt: string | null;
        readonly statusSentence: string;
        readonly readingAid: string;
        readonly disclosureNote: string | null;
        readonly rounded: boolean;
        readonly gender: GenderFigures | null;
        readonly stand: string | null;
        readonly csvUrl: string;
        readonly definitions: ReadonlyArray<{
          readonly validFrom: string;
          readonly text: string;
          readonly comparable: boolean;
          readonly reason: string | null;
        }>;
        readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
        readonly source: {
          readonly name: string;
          readonly office: string;
          readonly licence: string | null;
          readonly url: string | null;
          readonly alreadyPublished: boolean;
        };
        readonly target: {
          readonly kind: string;
          readonly baselinePeriod: string | null;
          readonly baselineValue: number | null;
          readonly value: number | null;
          readonly lower: number | null;
          readonly upper: number | null;
          readonly period: string | null;
          readonly beschluss: string | null;
        } | null;
        readonly assessment: {
          readonly version: string;
          readonly reason: string | null;
          readonly vintage: string | null;
          readonly assessedYear: number | null;
          readonly window: ReadonlyArray<number> | null;
          readonly meanChange: number | null;
          readonly projection: number | null;
          readonly shortfallShare: number | null;
          readonly symbol: ProgressSymbol;
          readonly word: string;
          readonly method: string;
          readonly methodName: string;
          readonly methodWord: string | null;
          readonly preliminary: boolean | null;
          readonly provisional: boolean | null;
          readonly progressMade: { readonly share: number; readonly window: ReadonlyArray<number> } | null;
          readonly override: {
            readonly ruleSymbol: ProgressSymbol;
            readonly ruleWord: string;
            readonly reason: string | null;
            readonly by: string;
            readonly at: string;
          } | null;
        } | null;
        readonly between: { readonly sentence: string } | null;
        readonly notes: ReadonlyArray<{
          readonly period: string;
          readonly cell: string;
          readonly kind: string;
          readonly text: string | null;
        }>;
        readonly series: { readonly columns: SeriesColumns };
      }>;
    } | null;
    readonly recall: { readonly number: number; readonly reason: string; readonly recalledAt: string } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};
