-- Version 1: a table a kind of record, a table a set field, and the journal they project.
-- Frozen. A later change is a migration of its own.
-- "removed" marks a tombstone: the row stays so that links to it can tell its name.

CREATE TABLE "account" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "name" TEXT,
  "business_id" TEXT,
  "industry" TEXT,
  "country" TEXT,
  "website" TEXT,
  "class" TEXT REFERENCES "account_class" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "deputy" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "sponsor" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('prospect', 'active', 'lost')),
  "customer_since" TEXT,
  "expected_rank" TEXT CHECK ("expected_rank" IN ('executive', 'management', 'specialist')),
  "operating_model" TEXT CHECK ("operating_model" IN ('product', 'mixed', 'solution')),
  "shown_model" TEXT CHECK ("shown_model" IN ('product', 'mixed', 'solution')),
  "ways_of_working" TEXT,
  "lawful_basis" TEXT,
  "note" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "account_class" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "code" TEXT,
  "name" TEXT,
  "plan_kind" TEXT CHECK ("plan_kind" IN ('account_plan', 'sales_plan')),
  "review_every" TEXT CHECK ("review_every" IN ('month', 'quarter', 'half_year', 'year')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "criterion" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "name" TEXT,
  "measure" TEXT,
  "threshold" REAL,
  "direction" TEXT CHECK ("direction" IN ('at_least', 'at_most')),
  "weight" REAL,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "criterion_mark" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion" TEXT REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "met" TEXT CHECK ("met" IN ('yes', 'no', 'unknown')),
  "note" TEXT,
  "on" TEXT,
  "by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "criterion_mark_by_account" ON "criterion_mark" ("account");

CREATE INDEX "criterion_mark_by_criterion" ON "criterion_mark" ("criterion");

CREATE TABLE "unit" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "level" TEXT CHECK ("level" IN ('central', 'regional', 'local')),
  "parent" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "country" TEXT,
  "city" TEXT,
  "importance" INTEGER CHECK ("importance" BETWEEN 0 AND 5),
  "would_lose" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "unit_by_account" ON "unit" ("account");

CREATE TABLE "role_reading" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "role_now" INTEGER CHECK ("role_now" BETWEEN 1 AND 5),
  "role_next_year" INTEGER CHECK ("role_next_year" BETWEEN 1 AND 5),
  "basis" TEXT CHECK ("basis" IN ('customer_said', 'fact', 'assumption')),
  "said_by" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "role_reading_by_account" ON "role_reading" ("account");

CREATE TABLE "colleague" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "name" TEXT,
  "title" TEXT,
  "level" TEXT CHECK ("level" IN ('executive', 'management', 'specialist')),
  "reports_to" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "team" TEXT,
  "category" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "left_on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "stakeholder" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "title" TEXT,
  "unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT CHECK ("level" IN ('executive', 'management', 'specialist')),
  "reports_to" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "formal_power" INTEGER CHECK ("formal_power" BETWEEN 0 AND 5),
  "informal_power" INTEGER CHECK ("informal_power" BETWEEN 0 AND 5),
  "need" TEXT,
  "personal_win" TEXT,
  "expectation" TEXT,
  "expectation_met" TEXT CHECK ("expectation_met" IN ('yes', 'partly', 'no')),
  "message" TEXT,
  "avoid" TEXT,
  "wanted" TEXT CHECK ("wanted" IN ('yes', 'no')),
  "confirmed_on" TEXT,
  "language" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "source" TEXT,
  "objects_to_profiling" TEXT CHECK ("objects_to_profiling" IN ('yes', 'no')),
  "left_on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "stakeholder_by_account" ON "stakeholder" ("account");

CREATE TABLE "stakeholder_influences" (
  "record" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "stakeholder_categories" (
  "record" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL CHECK ("value" IN ('decider', 'user', 'technical_influencer', 'financial_influencer')),
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "reading" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "stakeholder" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "mode" TEXT CHECK ("mode" IN ('growth', 'trouble', 'even_keel', 'overconfident')),
  "stance" INTEGER CHECK ("stance" BETWEEN -2 AND 2),
  "basis" TEXT CHECK ("basis" IN ('customer_said', 'fact', 'assumption')),
  "by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "reading_by_stakeholder" ON "reading" ("stakeholder");

CREATE TABLE "relationship" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "colleague" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "strength" INTEGER CHECK ("strength" BETWEEN 0 AND 3),
  "topic" TEXT,
  "contact_every" INTEGER CHECK ("contact_every" BETWEEN 1 AND 730),
  "since" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "relationship_by_stakeholder" ON "relationship" ("stakeholder");

CREATE INDEX "relationship_by_colleague" ON "relationship" ("colleague");

CREATE TABLE "decision" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "due" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "decision_by_account" ON "decision" ("account");

CREATE TABLE "decision_part" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "decision" TEXT REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "part" TEXT CHECK ("part" IN ('decides', 'vetoes', 'approves', 'recommends', 'influences', 'uses')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "decision_part_by_decision" ON "decision_part" ("decision");

CREATE INDEX "decision_part_by_stakeholder" ON "decision_part" ("stakeholder");

CREATE TABLE "interaction" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "channel" TEXT CHECK ("channel" IN ('visit', 'meeting', 'call', 'video', 'mail', 'event', 'other')),
  "topic" TEXT,
  "outcome" TEXT,
  "next_step" TEXT,
  "opportunity" TEXT REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "activity" TEXT REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "interaction_by_account" ON "interaction" ("account");

CREATE TABLE "interaction_ours" (
  "record" TEXT NOT NULL REFERENCES "interaction" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "interaction_theirs" (
  "record" TEXT NOT NULL REFERENCES "interaction" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "claim" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "topic" TEXT CHECK ("topic" IN ('customer_goal', 'market', 'competition', 'competitor_in_account', 'political', 'economic', 'social', 'technological', 'environmental', 'legal', 'need', 'value_problem', 'strategic_choice', 'ways_of_working', 'why_key_supplier', 'what_is_happening', 'where_heading', 'coming_change', 'strategy', 'message', 'tacit_knowledge', 'strength', 'weakness')),
  "text" TEXT,
  "basis" TEXT CHECK ("basis" IN ('customer_said', 'fact', 'assumption')),
  "evidence" TEXT,
  "said_by" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "author" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "about" TEXT,
  "effect" INTEGER CHECK ("effect" BETWEEN -2 AND 2),
  "response" TEXT,
  "happens_on" TEXT,
  "half_life_days" INTEGER CHECK ("half_life_days" BETWEEN 1 AND 3650),
  "audience" TEXT CHECK ("audience" IN ('customer', 'internal', 'private')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "claim_by_account" ON "claim" ("account");

CREATE TABLE "plan" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT CHECK ("kind" IN ('account_plan', 'sales_plan')),
  "year" INTEGER CHECK ("year" BETWEEN 2000 AND 2100),
  "owner" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT CHECK ("status" IN ('draft', 'in_force', 'closed')),
  "ambition" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "plan_by_account" ON "plan" ("account");

CREATE TABLE "goal" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "plan" TEXT REFERENCES "plan" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "kpi" TEXT REFERENCES "kpi" ("id") DEFERRABLE INITIALLY DEFERRED,
  "base" REAL,
  "target" REAL,
  "due" TEXT,
  "owner" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "customer_owner" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "target_group" TEXT,
  "value_to_customer" TEXT,
  "value_to_us" TEXT,
  "grounds" TEXT,
  "status" TEXT CHECK ("status" IN ('open', 'reached', 'missed', 'dropped')),
  "audience" TEXT CHECK ("audience" IN ('customer', 'internal', 'private')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "goal_by_plan" ON "goal" ("plan");

CREATE TABLE "activity" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "whose" TEXT CHECK ("whose" IN ('ours', 'theirs')),
  "kind" TEXT CHECK ("kind" IN ('meeting', 'message', 'review', 'survey', 'event', 'negotiation', 'delivery', 'decision', 'budget_round', 'tender', 'board', 'holiday', 'internal')),
  "starts_on" TEXT,
  "ends_on" TEXT,
  "time" TEXT,
  "due_on" TEXT,
  "repeats" TEXT CHECK ("repeats" IN ('no', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
  "series" TEXT,
  "key" TEXT CHECK ("key" IN ('yes', 'no')),
  "owner" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "channel" TEXT CHECK ("channel" IN ('visit', 'meeting', 'call', 'video', 'mail', 'event', 'other')),
  "message" TEXT,
  "goal" TEXT REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  "project" TEXT REFERENCES "project" ("id") DEFERRABLE INITIALLY DEFERRED,
  "opportunity" TEXT REFERENCES "opportunity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "answers" TEXT REFERENCES "claim" ("id") DEFERRABLE INITIALLY DEFERRED,
  "asks" TEXT,
  "status" TEXT CHECK ("status" IN ('planned', 'done', 'skipped', 'cancelled')),
  "done_on" TEXT,
  "result" TEXT,
  "effect_on_relationship" INTEGER CHECK ("effect_on_relationship" BETWEEN -2 AND 2),
  "effect_on_sales" INTEGER CHECK ("effect_on_sales" BETWEEN -2 AND 2),
  "tested_with" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "test_result" TEXT CHECK ("test_result" IN ('works', 'works_not', 'unclear')),
  "audience" TEXT CHECK ("audience" IN ('customer', 'internal', 'private')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "activity_by_account" ON "activity" ("account");

CREATE TABLE "activity_ours" (
  "record" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "activity_theirs" (
  "record" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "opportunity" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "lever" TEXT CHECK ("lever" IN ('price_mix', 'share', 'add_on')),
  "solution" TEXT REFERENCES "solution" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stage" TEXT CHECK ("stage" IN ('idea', 'qualified', 'proposed', 'negotiating', 'won', 'lost')),
  "value" INTEGER,
  "probability" INTEGER CHECK ("probability" BETWEEN 0 AND 100),
  "expected_on" TEXT,
  "owner" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "champion" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal" TEXT REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from_interaction" TEXT REFERENCES "interaction" ("id") DEFERRABLE INITIALLY DEFERRED,
  "suggested_by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "closed_on" TEXT,
  "closed_value" INTEGER,
  "value_to_customer" TEXT,
  "value_to_us" TEXT,
  "audience" TEXT CHECK ("audience" IN ('customer', 'internal', 'private')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "opportunity_by_account" ON "opportunity" ("account");

CREATE TABLE "project" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "lead" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "customer_lead" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "aim" TEXT,
  "status" TEXT CHECK ("status" IN ('planned', 'running', 'paused', 'done', 'stopped')),
  "progress" INTEGER CHECK ("progress" BETWEEN 0 AND 100),
  "problem" TEXT,
  "change" TEXT,
  "starts_on" TEXT,
  "ends_on" TEXT,
  "audience" TEXT CHECK ("audience" IN ('customer', 'internal', 'private')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "project_by_account" ON "project" ("account");

CREATE TABLE "review" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "plan" TEXT REFERENCES "plan" ("id") DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "held_on" TEXT,
  "verdict" TEXT CHECK ("verdict" IN ('on_track', 'at_risk', 'off_track')),
  "learned" TEXT,
  "decided" TEXT,
  "changes_next" TEXT,
  "deviation_cause" TEXT,
  "measures" TEXT,
  "findings" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "review_by_plan" ON "review" ("plan");

CREATE TABLE "review_ours" (
  "record" TEXT NOT NULL REFERENCES "review" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "review_theirs" (
  "record" TEXT NOT NULL REFERENCES "review" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "feedback" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "direction" TEXT CHECK ("direction" IN ('from_customer', 'to_team_member')),
  "on" TEXT,
  "from_stakeholder" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "to_colleague" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "score" INTEGER CHECK ("score" BETWEEN 0 AND 10),
  "words" TEXT,
  "used_in" TEXT,
  "next_on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "feedback_by_account" ON "feedback" ("account");

CREATE TABLE "solution" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "name" TEXT,
  "category" TEXT,
  "price_class" TEXT CHECK ("price_class" IN ('basic', 'standard', 'premium')),
  "launched_on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "footprint" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "solution" TEXT REFERENCES "solution" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "state" TEXT CHECK ("state" IN ('bought', 'open', 'competitor', 'not_relevant')),
  "since" TEXT,
  "competitor" TEXT,
  "favoured_by" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "yearly_value" INTEGER,
  "potential" INTEGER,
  "chance" INTEGER CHECK ("chance" BETWEEN 0 AND 100),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "footprint_by_account" ON "footprint" ("account");

CREATE INDEX "footprint_by_solution" ON "footprint" ("solution");

CREATE INDEX "footprint_by_unit" ON "footprint" ("unit");

CREATE TABLE "figure" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" TEXT REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "solution" TEXT REFERENCES "solution" ("id") DEFERRABLE INITIALLY DEFERRED,
  "class" TEXT REFERENCES "account_class" ("id") DEFERRABLE INITIALLY DEFERRED,
  "colleague" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "team" TEXT,
  "period_start" TEXT,
  "period" TEXT CHECK ("period" IN ('month', 'quarter', 'year')),
  "measure" TEXT CHECK ("measure" IN ('sales', 'direct_cost', 'service_cost', 'kam_cost', 'discount_given', 'service_hours', 'kam_hours', 'quantity', 'budget_sales', 'budget_investment', 'top_down_target', 'customer_spend', 'customer_turnover', 'customer_operating_profit', 'customer_equity', 'customer_investments', 'company_turnover')),
  "amount" INTEGER,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "figure_by_account" ON "figure" ("account");

CREATE TABLE "term" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "solution" TEXT REFERENCES "solution" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT CHECK ("kind" IN ('price', 'discount', 'payment_time', 'bonus', 'other')),
  "list_price" INTEGER,
  "net_price" INTEGER,
  "discount" REAL,
  "payment_days" INTEGER CHECK ("payment_days" BETWEEN 0 AND 365),
  "yearly_volume" REAL,
  "reason" TEXT,
  "evidence" TEXT,
  "approved_by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "review_by" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "term_by_account" ON "term" ("account");

CREATE TABLE "seat" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT CHECK ("role" IN ('contact_person', 'relationship_manager', 'customer_representative', 'team_leader', 'knowledge_holder', 'strategy_developer', 'project_leader', 'seller', 'negotiator', 'informer', 'result_owner')),
  "colleague" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "responsibility" TEXT,
  "skill_needed" TEXT,
  "since" TEXT,
  "share" INTEGER CHECK ("share" BETWEEN 0 AND 100),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "seat_by_account" ON "seat" ("account");

CREATE TABLE "mandate" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "colleague" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" TEXT CHECK ("position" IN ('expert', 'manager')),
  "direct_reports" INTEGER CHECK ("direct_reports" BETWEEN 0 AND 500),
  "largest_discount" REAL,
  "largest_contract" INTEGER,
  "longest_payment_days" INTEGER CHECK ("longest_payment_days" BETWEEN 0 AND 365),
  "may_promise" TEXT,
  "level_above" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "selling_share" INTEGER CHECK ("selling_share" BETWEEN 0 AND 100),
  "care_share" INTEGER CHECK ("care_share" BETWEEN 0 AND 100),
  "development_share" INTEGER CHECK ("development_share" BETWEEN 0 AND 100),
  "key_accounts_only" TEXT CHECK ("key_accounts_only" IN ('yes', 'no')),
  "reward_basis" TEXT CHECK ("reward_basis" IN ('account_sales', 'account_margin', 'team_result', 'mixed')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "mandate_by_account" ON "mandate" ("account");

CREATE INDEX "mandate_by_colleague" ON "mandate" ("colleague");

CREATE TABLE "promise" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "direction" TEXT CHECK ("direction" IN ('ours', 'theirs')),
  "text" TEXT,
  "colleague" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "agreed_by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "binds" TEXT,
  "hours" REAL,
  "due_on" TEXT,
  "size" INTEGER,
  "discount" REAL,
  "payment_days" INTEGER CHECK ("payment_days" BETWEEN 0 AND 365),
  "status" TEXT CHECK ("status" IN ('open', 'kept', 'broken')),
  "closed_on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "promise_by_account" ON "promise" ("account");

CREATE TABLE "negotiation" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "on" TEXT,
  "status" TEXT CHECK ("status" IN ('coming', 'open', 'over')),
  "aim" TEXT,
  "limit" TEXT,
  "their_lever" TEXT,
  "our_answer" TEXT,
  "concessions" TEXT,
  "lead" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "judge" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "negotiation_by_account" ON "negotiation" ("account");

CREATE TABLE "negotiation_units_behind_us" (
  "record" TEXT NOT NULL REFERENCES "negotiation" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record", "value")
) STRICT, WITHOUT ROWID;

CREATE TABLE "signal" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "words" TEXT,
  "kind" TEXT CHECK ("kind" IN ('discontent', 'cutting', 'ending')),
  "raised_at" TEXT,
  "raised_by" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "said_by" TEXT REFERENCES "stakeholder" ("id") DEFERRABLE INITIALLY DEFERRED,
  "told_at" TEXT,
  "told_to" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "act" TEXT,
  "acted_at" TEXT,
  "closed_on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "signal_by_account" ON "signal" ("account");

CREATE TABLE "risk" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "item" TEXT CHECK ("item" IN ('deciders_known', 'power_known', 'two_know_each', 'balanced', 'can_say_no', 'prices_defensible', 'daylight', 'level_above_free', 'sell_new', 'profitable', 'act_in_24h', 'knowledge_shared', 'beyond_old_friends', 'promises_kept', 'own')),
  "words" TEXT,
  "answer" TEXT CHECK ("answer" IN ('yes', 'no', 'unknown')),
  "why" TEXT,
  "likelihood" INTEGER CHECK ("likelihood" BETWEEN 1 AND 5),
  "impact" INTEGER CHECK ("impact" BETWEEN 1 AND 5),
  "status" TEXT CHECK ("status" IN ('open', 'watched', 'handled', 'accepted')),
  "owner" TEXT REFERENCES "colleague" ("id") DEFERRABLE INITIALLY DEFERRED,
  "activity" TEXT REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "risk_by_account" ON "risk" ("account");

CREATE TABLE "kpi" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "audience" TEXT CHECK ("audience" IN ('kam', 'management', 'both')),
  "formula" TEXT CHECK ("formula" IN ('manual', 'sales', 'margin', 'margin_ratio', 'share_of_our_turnover', 'sales_development', 'share_at_customer', 'price_mix_premium', 'price_mix_new', 'margin_after_kam', 'service_load', 'service_hours', 'discount_ratio', 'top1', 'top2', 'top3', 'top5', 'hhi', 'pipeline_weighted', 'euro_asked', 'euro_backed', 'euro_unbacked', 'budget_bottom_up', 'budget_top_down', 'budget_gap', 'budget_deviation', 'coverage_one', 'coverage_two', 'truth_ratio', 'contact_age', 'activities_done', 'activities_late', 'activities_coming', 'follow_up', 'matrix_filled', 'matrix_stale', 'matrix_thin', 'matrix_empty', 'findings_act', 'findings_risk', 'findings_watch', 'findings_ask')),
  "measured_in" TEXT,
  "better" TEXT CHECK ("better" IN ('up', 'down')),
  "base" REAL,
  "target" REAL,
  "shared" TEXT CHECK ("shared" IN ('yes', 'no')),
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "kpi_by_account" ON "kpi" ("account");

CREATE TABLE "kpi_reading" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "kpi" TEXT REFERENCES "kpi" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "value" REAL,
  "note" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "kpi_reading_by_account" ON "kpi_reading" ("account");

CREATE INDEX "kpi_reading_by_kpi" ON "kpi_reading" ("kpi");

CREATE TABLE "snooze" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "finding" TEXT,
  "account" TEXT REFERENCES "account" ("id") DEFERRABLE INITIALLY DEFERRED,
  "about" TEXT,
  "until" TEXT,
  "why" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX "snooze_by_account" ON "snooze" ("account");

CREATE TABLE "setting" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "created" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "removed" INTEGER NOT NULL CHECK ("removed" IN (0, 1)),
  "key" TEXT,
  "value" TEXT,
  "source_system" TEXT,
  "external_id" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "journal" (
  "seq" INTEGER NOT NULL PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE CHECK (length("id") = 36),
  "at" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "account" TEXT,
  "label" TEXT NOT NULL,
  "undoes" TEXT,
  "trace" INTEGER NOT NULL CHECK ("trace" IN (0, 1))
) STRICT;

CREATE INDEX "journal_by_account" ON "journal" ("account");

CREATE TABLE "journal_op" (
  "entry" INTEGER NOT NULL REFERENCES "journal" ("seq"),
  "n" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "record" TEXT NOT NULL,
  "old" TEXT NOT NULL,
  "new" TEXT NOT NULL,
  PRIMARY KEY ("entry", "n")
) STRICT, WITHOUT ROWID;

CREATE INDEX "journal_op_by_record" ON "journal_op" ("record");
