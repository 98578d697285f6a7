CREATE TABLE source_record (
	system VARCHAR NOT NULL,
	about VARCHAR(12) NOT NULL,
	"key" VARCHAR NOT NULL,
	record_id CHAR(32) NOT NULL,
	taken VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_source_record PRIMARY KEY (id),
	CONSTRAINT ck_source_record_coming CHECK (about IN ('SCHOOL_YEAR', 'TERM', 'STAFF', 'STUDENT', 'GUARDIAN', 'REGISTRATION', 'MARK', 'REPORT_CARD', 'SCORE', 'SCHOOL_DAY', 'OCCUPATION', 'INSTITUTION', 'PROGRAM'))
);
CREATE INDEX ix_source_record_record ON source_record (record_id);
CREATE UNIQUE INDEX uq_source_record_key ON source_record (system, about, "key") WHERE voided_at IS NULL;
CREATE TABLE column_mapping (
	kind VARCHAR(12) NOT NULL,
	name VARCHAR NOT NULL,
	columns VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_column_mapping PRIMARY KEY (id),
	CONSTRAINT ck_column_mapping_tablekind CHECK (kind IN ('STUDENTS', 'GUARDIANS', 'STAFF', 'REGISTRATION', 'MARKS', 'SCORES'))
);
CREATE UNIQUE INDEX uq_column_mapping_name ON column_mapping (kind, name) WHERE voided_at IS NULL;
CREATE TABLE catalogue_entry (
	catalogue VARCHAR(11) NOT NULL,
	edition VARCHAR NOT NULL,
	code VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	about VARCHAR NOT NULL,
	interests VARCHAR NOT NULL,
	job_zone INTEGER,
	cluster VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_catalogue_entry PRIMARY KEY (id),
	CONSTRAINT ck_catalogue_entry_job_zone CHECK (job_zone BETWEEN 1 AND 5),
	CONSTRAINT ck_catalogue_entry_catalogue CHECK (catalogue IN ('OCCUPATION', 'INSTITUTION', 'PROGRAM'))
);
CREATE INDEX ix_catalogue_entry_name ON catalogue_entry (catalogue, name);
CREATE UNIQUE INDEX uq_catalogue_entry_code ON catalogue_entry (catalogue, code) WHERE voided_at IS NULL;
CREATE TABLE person (
	family_name VARCHAR NOT NULL,
	given_name VARCHAR NOT NULL,
	preferred_name VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	needs_interpreter BOOLEAN NOT NULL,
	email VARCHAR NOT NULL,
	best_times VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_person PRIMARY KEY (id)
);
CREATE TABLE school (
	name VARCHAR NOT NULL,
	district VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	telephone VARCHAR NOT NULL,
	zone VARCHAR NOT NULL,
	plan_name VARCHAR NOT NULL,
	plan_initials VARCHAR NOT NULL,
	is_demonstration BOOLEAN NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_school PRIMARY KEY (id)
);
CREATE TABLE signing_key (
	account_id CHAR(32) NOT NULL,
	handle VARCHAR NOT NULL,
	public_key VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_signing_key PRIMARY KEY (id)
);
CREATE INDEX ix_signing_key_account_id ON signing_key (account_id);
CREATE TABLE history_change (
	place INTEGER NOT NULL,
	id CHAR(32) NOT NULL,
	device CHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	account_id CHAR(32) NOT NULL,
	at DATETIME NOT NULL,
	title VARCHAR NOT NULL,
	previous BLOB NOT NULL,
	hash BLOB NOT NULL,
	key_id CHAR(32) NOT NULL,
	signature BLOB NOT NULL,
	first_entry INTEGER NOT NULL,
	entries INTEGER NOT NULL,
	CONSTRAINT pk_history_change PRIMARY KEY (place),
	CONSTRAINT uq_history_change_device_number UNIQUE (device, number),
	CONSTRAINT uq_history_change_id UNIQUE (id)
);
CREATE TABLE history_entry (
	place INTEGER NOT NULL,
	change INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	record_id CHAR(32) NOT NULL,
	student_id CHAR(32),
	field VARCHAR NOT NULL,
	"before" VARCHAR,
	"after" VARCHAR,
	salt BLOB,
	before_digest BLOB,
	after_digest BLOB,
	CONSTRAINT pk_history_entry PRIMARY KEY (place)
);
CREATE INDEX ix_history_entry_record ON history_entry (kind, record_id);
CREATE INDEX ix_history_entry_student ON history_entry (student_id) WHERE student_id NOT NULL;
CREATE TABLE draft (
	account_id CHAR(32) NOT NULL,
	place VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT pk_draft PRIMARY KEY (account_id, place)
);
CREATE TABLE setting (
	account_id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (account_id, name)
);
CREATE TABLE address (
	person_id CHAR(32) NOT NULL,
	street VARCHAR NOT NULL,
	city VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	postal_code VARCHAR NOT NULL,
	withheld BOOLEAN NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_address PRIMARY KEY (id),
	CONSTRAINT fk_address_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_address_person_id ON address (person_id);
CREATE TABLE telephone (
	person_id CHAR(32) NOT NULL,
	kind VARCHAR(6) NOT NULL,
	written VARCHAR NOT NULL,
	e164 VARCHAR NOT NULL,
	for_families BOOLEAN NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_telephone PRIMARY KEY (id),
	CONSTRAINT fk_telephone_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_telephone_telephonekind CHECK (kind IN ('MOBILE', 'HOME', 'WORK'))
);
CREATE INDEX ix_telephone_person_id ON telephone (person_id);
CREATE TABLE staff_member (
	person_id CHAR(32) NOT NULL,
	school_id CHAR(32) NOT NULL,
	role VARCHAR(18) NOT NULL,
	title VARCHAR NOT NULL,
	best_times VARCHAR NOT NULL,
	from_on DATE NOT NULL,
	to_on DATE,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_staff_member PRIMARY KEY (id),
	CONSTRAINT fk_staff_member_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_staff_member_school_id FOREIGN KEY(school_id) REFERENCES school (id),
	CONSTRAINT ck_staff_member_staffrole CHECK (role IN ('COUNSELOR', 'TEACHER', 'PRINCIPAL', 'ADMINISTRATOR', 'CAREER_COORDINATOR', 'REGISTRAR', 'NURSE', 'OTHER'))
);
CREATE INDEX ix_staff_member_person_id ON staff_member (person_id);
CREATE TABLE policy_text (
	school_id CHAR(32) NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	approved_on DATE NOT NULL,
	citations VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_policy_text PRIMARY KEY (id),
	CONSTRAINT fk_policy_text_school_id FOREIGN KEY(school_id) REFERENCES school (id)
);
CREATE TABLE school_year (
	school_id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE NOT NULL,
	closed_on DATE,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_school_year PRIMARY KEY (id),
	CONSTRAINT ck_school_year_runs_forward CHECK (starts_on < ends_on),
	CONSTRAINT fk_school_year_school_id FOREIGN KEY(school_id) REFERENCES school (id)
);
CREATE UNIQUE INDEX uq_school_year_name ON school_year (school_id, name) WHERE voided_at IS NULL;
CREATE TABLE school_day (
	school_id CHAR(32) NOT NULL,
	kind VARCHAR(11) NOT NULL,
	name VARCHAR NOT NULL,
	from_on DATE NOT NULL,
	to_on DATE NOT NULL,
	out_minute INTEGER,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_school_day PRIMARY KEY (id),
	CONSTRAINT ck_school_day_runs_forward CHECK (from_on <= to_on),
	CONSTRAINT ck_school_day_early_out CHECK ((kind = 'EARLY_OUT') = (out_minute IS NOT NULL)),
	CONSTRAINT fk_school_day_school_id FOREIGN KEY(school_id) REFERENCES school (id),
	CONSTRAINT ck_school_day_daykind CHECK (kind IN ('RECESS', 'HOLIDAY', 'IN_SERVICE', 'EARLY_OUT', 'CONFERENCES'))
);
CREATE TABLE program (
	school_id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	contact VARCHAR NOT NULL,
	season VARCHAR NOT NULL,
	cost VARCHAR NOT NULL,
	places VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_program PRIMARY KEY (id),
	CONSTRAINT fk_program_school_id FOREIGN KEY(school_id) REFERENCES school (id)
);
CREATE TABLE phrase (
	school_id CHAR(32) NOT NULL,
	title VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_phrase PRIMARY KEY (id),
	CONSTRAINT fk_phrase_school_id FOREIGN KEY(school_id) REFERENCES school (id)
);
CREATE TABLE community_resource (
	school_id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	contact VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	hours VARCHAR NOT NULL,
	eligibility VARCHAR NOT NULL,
	expires_on DATE,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_community_resource PRIMARY KEY (id),
	CONSTRAINT fk_community_resource_school_id FOREIGN KEY(school_id) REFERENCES school (id)
);
CREATE TABLE partnership (
	school_id CHAR(32) NOT NULL,
	business VARCHAR NOT NULL,
	purpose VARCHAR NOT NULL,
	contact VARCHAR NOT NULL,
	from_on DATE NOT NULL,
	to_on DATE,
	students_served INTEGER,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_partnership PRIMARY KEY (id),
	CONSTRAINT fk_partnership_school_id FOREIGN KEY(school_id) REFERENCES school (id)
);
CREATE TABLE student (
	person_id CHAR(32) NOT NULL,
	number VARCHAR NOT NULL,
	born_on DATE,
	graduates_in INTEGER,
	folded VARCHAR NOT NULL,
	sort_name VARCHAR NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_student PRIMARY KEY (id),
	CONSTRAINT uq_student_person_id UNIQUE (person_id),
	CONSTRAINT fk_student_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_student_listed ON student (sort_name, id, folded);
CREATE UNIQUE INDEX uq_student_number ON student (number) WHERE voided_at IS NULL;
CREATE TABLE conference (
	school_id CHAR(32) NOT NULL,
	school_year_id CHAR(32) NOT NULL,
	kind VARCHAR(12) NOT NULL,
	state VARCHAR(9) NOT NULL,
	topic VARCHAR NOT NULL,
	starts_at DATETIME NOT NULL,
	zone VARCHAR NOT NULL,
	minutes INTEGER NOT NULL,
	place VARCHAR NOT NULL,
	at_parent_teacher_conferences BOOLEAN NOT NULL,
	cancelled_because VARCHAR NOT NULL,
	organizer_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_conference PRIMARY KEY (id),
	CONSTRAINT ck_conference_minutes CHECK (minutes BETWEEN 5 AND 720),
	CONSTRAINT fk_conference_school_id FOREIGN KEY(school_id) REFERENCES school (id),
	CONSTRAINT fk_conference_school_year_id FOREIGN KEY(school_year_id) REFERENCES school_year (id),
	CONSTRAINT ck_conference_conferencekind CHECK (kind IN ('INDIVIDUAL', 'SMALL_GROUP', 'PARENT_ASKED', 'IN_SERVICE')),
	CONSTRAINT ck_conference_conferencestate CHECK (state IN ('PLANNED', 'HELD', 'NOT_HELD', 'CANCELLED')),
	CONSTRAINT fk_conference_organizer_id FOREIGN KEY(organizer_id) REFERENCES staff_member (id)
);
CREATE INDEX ix_conference_organizer_id ON conference (organizer_id);
CREATE INDEX ix_conference_when ON conference (starts_at);
CREATE TABLE score (
	test VARCHAR NOT NULL,
	part VARCHAR NOT NULL,
	taken_on DATE NOT NULL,
	printed VARCHAR NOT NULL,
	low DOUBLE,
	high DOUBLE,
	scale VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_score PRIMARY KEY (id),
	CONSTRAINT ck_score_range CHECK (low IS NULL OR low <= high),
	CONSTRAINT fk_score_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_score_student_id ON score (student_id);
CREATE TABLE document (
	school_year_id CHAR(32) NOT NULL,
	kind VARCHAR(12) NOT NULL,
	title VARCHAR NOT NULL,
	dated_on DATE NOT NULL,
	received_on DATE NOT NULL,
	source VARCHAR NOT NULL,
	media_type VARCHAR NOT NULL,
	pages INTEGER NOT NULL,
	size INTEGER NOT NULL,
	sha256 VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT uq_document_id_student_id UNIQUE (id, student_id),
	CONSTRAINT ck_document_has_content CHECK (size > 0),
	CONSTRAINT fk_document_school_year_id FOREIGN KEY(school_year_id) REFERENCES school_year (id),
	CONSTRAINT ck_document_documentkind CHECK (kind IN ('REGISTRATION', 'REPORT_CARD', 'TEST_SCORES', 'TRANSCRIPT', 'LETTER', 'CERTIFICATE', 'CONSENT', 'STUDENT_WORK', 'SIGNED_PLAN', 'OTHER')),
	CONSTRAINT fk_document_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_document_student_id ON document (student_id);
CREATE TABLE account (
	staff_id CHAR(32) NOT NULL,
	handle VARCHAR NOT NULL,
	manages_accounts BOOLEAN NOT NULL,
	from_on DATE NOT NULL,
	to_on DATE,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_account PRIMARY KEY (id),
	CONSTRAINT uq_account_handle UNIQUE (handle),
	CONSTRAINT fk_account_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id)
);
CREATE TABLE "plan" (
	school_year_id CHAR(32) NOT NULL,
	state VARCHAR(11) NOT NULL,
	initiated_on DATE NOT NULL,
	prepared_by_id CHAR(32),
	strategy VARCHAR NOT NULL,
	pccr_since DATE,
	next_review_on DATE,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_plan PRIMARY KEY (id),
	CONSTRAINT uq_plan_id_student_id UNIQUE (id, student_id),
	CONSTRAINT fk_plan_school_year_id FOREIGN KEY(school_year_id) REFERENCES school_year (id),
	CONSTRAINT ck_plan_planstate CHECK (state IN ('DRAFT', 'ESTABLISHED', 'REVIEWED', 'CLOSED')),
	CONSTRAINT fk_plan_prepared_by_id FOREIGN KEY(prepared_by_id) REFERENCES person (id),
	CONSTRAINT fk_plan_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_plan_school_year_id ON "plan" (school_year_id);
CREATE INDEX ix_plan_student_id ON "plan" (student_id);
CREATE UNIQUE INDEX uq_plan_one_a_year ON "plan" (student_id, school_year_id) WHERE voided_at IS NULL;
CREATE TABLE disclosure (
	kind VARCHAR(12) NOT NULL,
	at DATETIME NOT NULL,
	party VARCHAR NOT NULL,
	interest VARCHAR NOT NULL,
	records VARCHAR NOT NULL,
	way VARCHAR NOT NULL,
	basis VARCHAR NOT NULL,
	further_parties VARCHAR NOT NULL,
	by_staff_id CHAR(32) NOT NULL,
	required BOOLEAN NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_disclosure PRIMARY KEY (id),
	CONSTRAINT ck_disclosure_disclosurekind CHECK (kind IN ('REQUEST', 'DISCLOSURE', 'REFUSED', 'EMERGENCY', 'REDISCLOSURE')),
	CONSTRAINT fk_disclosure_by_staff_id FOREIGN KEY(by_staff_id) REFERENCES staff_member (id),
	CONSTRAINT fk_disclosure_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_disclosure_student_id ON disclosure (student_id);
CREATE TABLE term (
	school_year_id CHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_term PRIMARY KEY (id),
	CONSTRAINT fk_term_school_year_id FOREIGN KEY(school_year_id) REFERENCES school_year (id)
);
CREATE UNIQUE INDEX uq_term_number ON term (school_year_id, number) WHERE voided_at IS NULL;
CREATE TABLE appointment (
	school_id CHAR(32) NOT NULL,
	staff_id CHAR(32) NOT NULL,
	office VARCHAR(14) NOT NULL,
	appointed_by_id CHAR(32),
	from_on DATE NOT NULL,
	to_on DATE,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_appointment PRIMARY KEY (id),
	CONSTRAINT fk_appointment_school_id FOREIGN KEY(school_id) REFERENCES school (id),
	CONSTRAINT fk_appointment_staff_id FOREIGN KEY(staff_id) REFERENCES staff_member (id),
	CONSTRAINT ck_appointment_office CHECK (office IN ('PRINCIPAL', 'SCHOOL_MANAGER', 'CAREER_STAFF')),
	CONSTRAINT fk_appointment_appointed_by_id FOREIGN KEY(appointed_by_id) REFERENCES staff_member (id)
);
CREATE UNIQUE INDEX uq_appointment_one_manager ON appointment (school_id, office) WHERE to_on IS NULL AND voided_at IS NULL AND office = 'SCHOOL_MANAGER';
CREATE TABLE enrollment (
	school_id CHAR(32) NOT NULL,
	school_year_id CHAR(32) NOT NULL,
	grade INTEGER NOT NULL,
	counselor_id CHAR(32),
	entered_on DATE NOT NULL,
	left_on DATE,
	left_for VARCHAR(11),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_enrollment PRIMARY KEY (id),
	CONSTRAINT ck_enrollment_grade CHECK (grade BETWEEN 0 AND 12),
	CONSTRAINT ck_enrollment_runs_forward CHECK (left_on IS NULL OR left_on >= entered_on),
	CONSTRAINT fk_enrollment_school_id FOREIGN KEY(school_id) REFERENCES school (id),
	CONSTRAINT fk_enrollment_school_year_id FOREIGN KEY(school_year_id) REFERENCES school_year (id),
	CONSTRAINT fk_enrollment_counselor_id FOREIGN KEY(counselor_id) REFERENCES staff_member (id),
	CONSTRAINT ck_enrollment_leavingreason CHECK (left_for IN ('TRANSFERRED', 'GRADUATED', 'WITHDRAWN', 'YEAR_ENDED')),
	CONSTRAINT fk_enrollment_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_enrollment_counselor_id ON enrollment (counselor_id);
CREATE INDEX ix_enrollment_student_id ON enrollment (student_id);
CREATE INDEX ix_enrollment_year ON enrollment (school_year_id, grade);
CREATE UNIQUE INDEX uq_enrollment_entered ON enrollment (student_id, school_year_id, entered_on) WHERE voided_at IS NULL;
CREATE TABLE guardian (
	person_id CHAR(32) NOT NULL,
	relation VARCHAR(14) NOT NULL,
	rights VARCHAR(12) NOT NULL,
	rights_from DATE,
	rights_to DATE,
	lives_with BOOLEAN NOT NULL,
	custody_note VARCHAR NOT NULL,
	court_limits VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_guardian PRIMARY KEY (id),
	CONSTRAINT fk_guardian_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_guardian_relation CHECK (relation IN ('MOTHER', 'FATHER', 'STEPPARENT', 'GRANDPARENT', 'AUNT_OR_UNCLE', 'LEGAL_GUARDIAN', 'FOSTER_PARENT', 'OTHER')),
	CONSTRAINT ck_guardian_rights CHECK (rights IN ('HOLDS_RIGHTS', 'CONTACT_ONLY', 'BARRED')),
	CONSTRAINT fk_guardian_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_guardian_person_id ON guardian (person_id);
CREATE INDEX ix_guardian_student_id ON guardian (student_id);
CREATE UNIQUE INDEX uq_guardian_person ON guardian (student_id, person_id) WHERE voided_at IS NULL;
CREATE TABLE participant (
	person_id CHAR(32) NOT NULL,
	role VARCHAR(13) NOT NULL,
	duty VARCHAR NOT NULL,
	from_on DATE NOT NULL,
	to_on DATE,
	reason VARCHAR NOT NULL,
	assigned_by_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT ck_participant_runs_forward CHECK (to_on IS NULL OR to_on >= from_on),
	CONSTRAINT fk_participant_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_participant_participantrole CHECK (role IN ('STUDENT', 'PARENT', 'COUNSELOR', 'TEACHER', 'CAREER_STAFF', 'ADMINISTRATOR', 'OTHER_STAFF')),
	CONSTRAINT fk_participant_assigned_by_id FOREIGN KEY(assigned_by_id) REFERENCES staff_member (id),
	CONSTRAINT fk_participant_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_participant_person ON participant (person_id, student_id, voided_at, from_on, to_on);
CREATE INDEX ix_participant_student_id ON participant (student_id);
CREATE TABLE invitation (
	conference_id CHAR(32) NOT NULL,
	person_id CHAR(32) NOT NULL,
	role VARCHAR(13) NOT NULL,
	offered_on DATE,
	offer_method VARCHAR(9),
	offer_language VARCHAR NOT NULL,
	reply VARCHAR(8) NOT NULL,
	replied_on DATE,
	attendance VARCHAR(9) NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_invitation PRIMARY KEY (id),
	CONSTRAINT fk_invitation_conference_id FOREIGN KEY(conference_id) REFERENCES conference (id),
	CONSTRAINT fk_invitation_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_invitation_participantrole CHECK (role IN ('STUDENT', 'PARENT', 'COUNSELOR', 'TEACHER', 'CAREER_STAFF', 'ADMINISTRATOR', 'OTHER_STAFF')),
	CONSTRAINT ck_invitation_offermethod CHECK (offer_method IN ('LETTER', 'EMAIL', 'TELEPHONE', 'IN_PERSON', 'SENT_HOME')),
	CONSTRAINT ck_invitation_reply CHECK (reply IN ('NONE', 'COMING', 'BY_PHONE', 'BY_VIDEO', 'DECLINED')),
	CONSTRAINT ck_invitation_attendance CHECK (attendance IN ('UNKNOWN', 'IN_PERSON', 'BY_PHONE', 'BY_VIDEO', 'ABSENT')),
	CONSTRAINT fk_invitation_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_invitation_conference_id ON invitation (conference_id);
CREATE INDEX ix_invitation_student_id ON invitation (student_id);
CREATE UNIQUE INDEX uq_invitation_once ON invitation (conference_id, student_id, person_id) WHERE voided_at IS NULL;
CREATE TABLE staff_invitation (
	conference_id CHAR(32) NOT NULL,
	person_id CHAR(32) NOT NULL,
	role VARCHAR(13) NOT NULL,
	offered_on DATE,
	offer_method VARCHAR(9),
	offer_language VARCHAR NOT NULL,
	reply VARCHAR(8) NOT NULL,
	replied_on DATE,
	attendance VARCHAR(9) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_staff_invitation PRIMARY KEY (id),
	CONSTRAINT fk_staff_invitation_conference_id FOREIGN KEY(conference_id) REFERENCES conference (id),
	CONSTRAINT fk_staff_invitation_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_staff_invitation_participantrole CHECK (role IN ('STUDENT', 'PARENT', 'COUNSELOR', 'TEACHER', 'CAREER_STAFF', 'ADMINISTRATOR', 'OTHER_STAFF')),
	CONSTRAINT ck_staff_invitation_offermethod CHECK (offer_method IN ('LETTER', 'EMAIL', 'TELEPHONE', 'IN_PERSON', 'SENT_HOME')),
	CONSTRAINT ck_staff_invitation_reply CHECK (reply IN ('NONE', 'COMING', 'BY_PHONE', 'BY_VIDEO', 'DECLINED')),
	CONSTRAINT ck_staff_invitation_attendance CHECK (attendance IN ('UNKNOWN', 'IN_PERSON', 'BY_PHONE', 'BY_VIDEO', 'ABSENT'))
);
CREATE INDEX ix_staff_invitation_conference_id ON staff_invitation (conference_id);
CREATE UNIQUE INDEX uq_staff_invitation_once ON staff_invitation (conference_id, person_id) WHERE voided_at IS NULL;
CREATE TABLE conference_outcome (
	conference_id CHAR(32) NOT NULL,
	wishes VARCHAR NOT NULL,
	interpreter VARCHAR NOT NULL,
	interpreter_language VARCHAR NOT NULL,
	established BOOLEAN NOT NULL,
	reviewed BOOLEAN NOT NULL,
	notes VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_conference_outcome PRIMARY KEY (id),
	CONSTRAINT fk_conference_outcome_conference_id FOREIGN KEY(conference_id) REFERENCES conference (id),
	CONSTRAINT fk_conference_outcome_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_conference_outcome_conference_id ON conference_outcome (conference_id);
CREATE INDEX ix_conference_outcome_student_id ON conference_outcome (student_id);
CREATE UNIQUE INDEX uq_conference_outcome_one ON conference_outcome (conference_id, student_id) WHERE voided_at IS NULL;
CREATE TABLE registration (
	term_id CHAR(32) NOT NULL,
	period VARCHAR NOT NULL,
	course VARCHAR NOT NULL,
	section VARCHAR NOT NULL,
	room VARCHAR NOT NULL,
	credit DOUBLE,
	teacher_id CHAR(32),
	teacher_as_written VARCHAR NOT NULL,
	document_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_registration PRIMARY KEY (id),
	CONSTRAINT fk_registration_document_id_student_id FOREIGN KEY(document_id, student_id) REFERENCES document (id, student_id),
	CONSTRAINT fk_registration_term_id FOREIGN KEY(term_id) REFERENCES term (id),
	CONSTRAINT fk_registration_teacher_id FOREIGN KEY(teacher_id) REFERENCES staff_member (id),
	CONSTRAINT fk_registration_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_registration_student_id ON registration (student_id);
CREATE INDEX ix_registration_teacher_id ON registration (teacher_id);
CREATE INDEX ix_registration_term ON registration (term_id, student_id);
CREATE TABLE report_card (
	term_id CHAR(32) NOT NULL,
	issued_on DATE NOT NULL,
	document_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_report_card PRIMARY KEY (id),
	CONSTRAINT fk_report_card_document_id_student_id FOREIGN KEY(document_id, student_id) REFERENCES document (id, student_id),
	CONSTRAINT uq_report_card_id_student_id UNIQUE (id, student_id),
	CONSTRAINT fk_report_card_term_id FOREIGN KEY(term_id) REFERENCES term (id),
	CONSTRAINT fk_report_card_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_report_card_student_id ON report_card (student_id);
CREATE INDEX ix_report_card_term_id ON report_card (term_id);
CREATE TABLE document_content (
	document_id CHAR(32) NOT NULL,
	content BLOB NOT NULL,
	prepared BLOB NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_document_content PRIMARY KEY (id),
	CONSTRAINT fk_document_content_document_id_student_id FOREIGN KEY(document_id, student_id) REFERENCES document (id, student_id),
	CONSTRAINT uq_document_content_document_id UNIQUE (document_id),
	CONSTRAINT fk_document_content_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_document_content_student_id ON document_content (student_id);
CREATE TABLE plan_version (
	plan_id CHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	frozen_on DATE NOT NULL,
	reason VARCHAR(11) NOT NULL,
	note VARCHAR NOT NULL,
	policy_text_id CHAR(32) NOT NULL,
	content VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_plan_version PRIMARY KEY (id),
	CONSTRAINT fk_plan_version_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT uq_plan_version_plan_id_number UNIQUE (plan_id, number),
	CONSTRAINT uq_plan_version_id_student_id UNIQUE (id, student_id),
	CONSTRAINT ck_plan_version_versionreason CHECK (reason IN ('ESTABLISHED', 'REVIEWED', 'AMENDED', 'CLOSED')),
	CONSTRAINT fk_plan_version_policy_text_id FOREIGN KEY(policy_text_id) REFERENCES policy_text (id),
	CONSTRAINT fk_plan_version_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_plan_version_student_id ON plan_version (student_id);
CREATE TABLE voice (
	plan_id CHAR(32) NOT NULL,
	kind VARCHAR(10) NOT NULL,
	person_id CHAR(32),
	role VARCHAR(13) NOT NULL,
	said_on DATE NOT NULL,
	words VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_voice PRIMARY KEY (id),
	CONSTRAINT fk_voice_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT ck_voice_voicekind CHECK (kind IN ('NEED', 'ASPIRATION', 'ADDITION')),
	CONSTRAINT fk_voice_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_voice_participantrole CHECK (role IN ('STUDENT', 'PARENT', 'COUNSELOR', 'TEACHER', 'CAREER_STAFF', 'ADMINISTRATOR', 'OTHER_STAFF')),
	CONSTRAINT fk_voice_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_voice_plan_id ON voice (plan_id);
CREATE INDEX ix_voice_student_id ON voice (student_id);
CREATE TABLE strength (
	plan_id CHAR(32) NOT NULL,
	noted_on DATE NOT NULL,
	text VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	carried_from VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_strength PRIMARY KEY (id),
	CONSTRAINT fk_strength_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_strength_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_strength_plan_id ON strength (plan_id);
CREATE INDEX ix_strength_student_id ON strength (student_id);
CREATE TABLE achievement (
	plan_id CHAR(32) NOT NULL,
	kind VARCHAR(12) NOT NULL,
	achieved_on DATE NOT NULL,
	text VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	document_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_achievement PRIMARY KEY (id),
	CONSTRAINT fk_achievement_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_achievement_document_id_student_id FOREIGN KEY(document_id, student_id) REFERENCES document (id, student_id),
	CONSTRAINT ck_achievement_achievementkind CHECK (kind IN ('AWARD', 'CERTIFICATE', 'OFFICE_HELD', 'SERVICE', 'WORK', 'SPORT_OR_ART', 'OTHER')),
	CONSTRAINT fk_achievement_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_achievement_plan_id ON achievement (plan_id);
CREATE INDEX ix_achievement_student_id ON achievement (student_id);
CREATE TABLE skill (
	plan_id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	category VARCHAR(9) NOT NULL,
	level VARCHAR(9) NOT NULL,
	evidence VARCHAR NOT NULL,
	carried_from VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_skill PRIMARY KEY (id),
	CONSTRAINT fk_skill_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT ck_skill_skillcategory CHECK (category IN ('ACADEMIC', 'TECHNICAL', 'LANGUAGE', 'PERSONAL')),
	CONSTRAINT ck_skill_skilllevel CHECK (level IN ('BEGINNING', 'GROWING', 'SOLID', 'STRONG')),
	CONSTRAINT fk_skill_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_skill_plan_id ON skill (plan_id);
CREATE INDEX ix_skill_student_id ON skill (student_id);
CREATE TABLE objective (
	plan_id CHAR(32) NOT NULL,
	position INTEGER NOT NULL,
	title VARCHAR NOT NULL,
	statement VARCHAR NOT NULL,
	source VARCHAR(15) NOT NULL,
	area VARCHAR(14) NOT NULL,
	status VARCHAR(15) NOT NULL,
	measure VARCHAR NOT NULL,
	baseline VARCHAR NOT NULL,
	target VARCHAR NOT NULL,
	target_on DATE,
	beyond_means BOOLEAN NOT NULL,
	beyond_reason VARCHAR NOT NULL,
	suggestion VARCHAR(9) NOT NULL,
	suggested_by_id CHAR(32),
	suggested_on DATE NOT NULL,
	answered_on DATE,
	answer_reason VARCHAR NOT NULL,
	carried_from VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_objective PRIMARY KEY (id),
	CONSTRAINT fk_objective_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT uq_objective_id_student_id UNIQUE (id, student_id),
	CONSTRAINT ck_objective_objectivesource CHECK (source IN ('MINIMUM_PROGRAM', 'ILP', 'DESIRABLE')),
	CONSTRAINT ck_objective_objectivearea CHECK (area IN ('ACADEMIC', 'OCCUPATIONAL', 'POST_SECONDARY', 'PERSONAL')),
	CONSTRAINT ck_objective_objectivestatus CHECK (status IN ('NOT_STARTED', 'ON_TRACK', 'NEEDS_ATTENTION', 'MET', 'SET_ASIDE')),
	CONSTRAINT ck_objective_suggestion CHECK (suggestion IN ('SUGGESTED', 'ACCEPTED', 'HELD', 'NOT_NOW')),
	CONSTRAINT fk_objective_suggested_by_id FOREIGN KEY(suggested_by_id) REFERENCES person (id),
	CONSTRAINT fk_objective_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_objective_plan_id ON objective (plan_id);
CREATE INDEX ix_objective_student_id ON objective (student_id);
CREATE TABLE plan_resource (
	plan_id CHAR(32) NOT NULL,
	community_resource_id CHAR(32) NOT NULL,
	note VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_plan_resource PRIMARY KEY (id),
	CONSTRAINT fk_plan_resource_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_plan_resource_community_resource_id FOREIGN KEY(community_resource_id) REFERENCES community_resource (id),
	CONSTRAINT fk_plan_resource_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_plan_resource_plan_id ON plan_resource (plan_id);
CREATE INDEX ix_plan_resource_student_id ON plan_resource (student_id);
CREATE TABLE contribution (
	plan_id CHAR(32) NOT NULL,
	person_id CHAR(32) NOT NULL,
	role VARCHAR(13) NOT NULL,
	kind VARCHAR(9) NOT NULL,
	took_part_on DATE NOT NULL,
	sections VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_contribution PRIMARY KEY (id),
	CONSTRAINT fk_contribution_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_contribution_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_contribution_participantrole CHECK (role IN ('STUDENT', 'PARENT', 'COUNSELOR', 'TEACHER', 'CAREER_STAFF', 'ADMINISTRATOR', 'OTHER_STAFF')),
	CONSTRAINT ck_contribution_contributionkind CHECK (kind IN ('AUTHOR', 'CONSULTED', 'REVIEWED')),
	CONSTRAINT fk_contribution_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_contribution_plan_id ON contribution (plan_id);
CREATE INDEX ix_contribution_student_id ON contribution (student_id);
CREATE TABLE consent (
	records VARCHAR NOT NULL,
	whole_file BOOLEAN NOT NULL,
	purpose VARCHAR NOT NULL,
	recipient VARCHAR NOT NULL,
	student_signed_on DATE,
	student_way VARCHAR(14) NOT NULL,
	parent_id CHAR(32),
	parent_signed_on DATE,
	parent_way VARCHAR(14) NOT NULL,
	ends_on DATE,
	revoked_on DATE,
	language VARCHAR NOT NULL,
	document_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_consent PRIMARY KEY (id),
	CONSTRAINT fk_consent_document_id_student_id FOREIGN KEY(document_id, student_id) REFERENCES document (id, student_id),
	CONSTRAINT ck_consent_consentway CHECK (student_way IN ('ON_PAPER', 'AT_THE_DESK', 'ELECTRONICALLY')),
	CONSTRAINT fk_consent_parent_id FOREIGN KEY(parent_id) REFERENCES person (id),
	CONSTRAINT ck_consent_consentway CHECK (parent_way IN ('ON_PAPER', 'AT_THE_DESK', 'ELECTRONICALLY')),
	CONSTRAINT fk_consent_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_consent_student_id ON consent (student_id);
CREATE TABLE planned_course (
	plan_id CHAR(32) NOT NULL,
	grade INTEGER NOT NULL,
	term INTEGER,
	course VARCHAR NOT NULL,
	credit DOUBLE NOT NULL,
	area VARCHAR(18) NOT NULL,
	state VARCHAR(11) NOT NULL,
	reason VARCHAR NOT NULL,
	objective_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_planned_course PRIMARY KEY (id),
	CONSTRAINT fk_planned_course_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_planned_course_objective_id_student_id FOREIGN KEY(objective_id, student_id) REFERENCES objective (id, student_id),
	CONSTRAINT ck_planned_course_credit CHECK (credit >= 0 AND credit <= 4),
	CONSTRAINT ck_planned_course_grade CHECK (grade BETWEEN 7 AND 12),
	CONSTRAINT ck_planned_course_creditarea CHECK (area IN ('LANGUAGE_ARTS', 'MATHEMATICS', 'SCIENCE', 'SOCIAL_STUDIES', 'ARTS', 'PE_AND_HEALTH', 'CTE', 'DIGITAL_STUDIES', 'FINANCIAL_LITERACY', 'ELECTIVE')),
	CONSTRAINT ck_planned_course_coursestate CHECK (state IN ('PLANNED', 'IN_PROGRESS', 'EARNED')),
	CONSTRAINT fk_planned_course_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_planned_course_plan_id ON planned_course (plan_id);
CREATE INDEX ix_planned_course_student_id ON planned_course (student_id);
CREATE TABLE mark (
	report_card_id CHAR(32) NOT NULL,
	period VARCHAR NOT NULL,
	course VARCHAR NOT NULL,
	teacher VARCHAR NOT NULL,
	mark VARCHAR NOT NULL,
	credit DOUBLE,
	comment VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_mark PRIMARY KEY (id),
	CONSTRAINT fk_mark_report_card_id_student_id FOREIGN KEY(report_card_id, student_id) REFERENCES report_card (id, student_id),
	CONSTRAINT fk_mark_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_mark_report_card_id ON mark (report_card_id);
CREATE INDEX ix_mark_student_id ON mark (student_id);
CREATE TABLE journal_entry (
	author_id CHAR(32) NOT NULL,
	happened_at DATETIME NOT NULL,
	kind VARCHAR(11) NOT NULL,
	text VARCHAR NOT NULL,
	minutes INTEGER,
	visibility VARCHAR(16) NOT NULL,
	objective_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_journal_entry PRIMARY KEY (id),
	CONSTRAINT fk_journal_entry_objective_id_student_id FOREIGN KEY(objective_id, student_id) REFERENCES objective (id, student_id),
	CONSTRAINT ck_journal_entry_minutes CHECK (minutes IS NULL OR minutes BETWEEN 0 AND 1440),
	CONSTRAINT fk_journal_entry_author_id FOREIGN KEY(author_id) REFERENCES person (id),
	CONSTRAINT ck_journal_entry_entrykind CHECK (kind IN ('NARRATIVE', 'STRENGTH', 'ACHIEVEMENT', 'PROGRESS', 'CONTACT')),
	CONSTRAINT ck_journal_entry_visibility CHECK (visibility IN ('ALL_PARTICIPANTS', 'SCHOOL_STAFF', 'ONLY_ME')),
	CONSTRAINT fk_journal_entry_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_journal_entry_student_id ON journal_entry (student_id);
CREATE INDEX ix_journal_entry_when ON journal_entry (happened_at, id);
CREATE TABLE activity (
	objective_id CHAR(32) NOT NULL,
	provider VARCHAR(7) NOT NULL,
	provider_name VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	when_text VARCHAR NOT NULL,
	due_on DATE,
	done_on DATE,
	position INTEGER NOT NULL,
	program_id CHAR(32),
	community_resource_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT fk_activity_objective_id_student_id FOREIGN KEY(objective_id, student_id) REFERENCES objective (id, student_id),
	CONSTRAINT ck_activity_provider CHECK (provider IN ('SCHOOL', 'PARENT', 'STUDENT', 'OUTSIDE')),
	CONSTRAINT fk_activity_program_id FOREIGN KEY(program_id) REFERENCES program (id),
	CONSTRAINT fk_activity_community_resource_id FOREIGN KEY(community_resource_id) REFERENCES community_resource (id),
	CONSTRAINT fk_activity_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_activity_objective_id ON activity (objective_id);
CREATE INDEX ix_activity_student_id ON activity (student_id);
CREATE TABLE progress (
	objective_id CHAR(32) NOT NULL,
	noted_on DATE NOT NULL,
	value VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	person_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_progress PRIMARY KEY (id),
	CONSTRAINT fk_progress_objective_id_student_id FOREIGN KEY(objective_id, student_id) REFERENCES objective (id, student_id),
	CONSTRAINT fk_progress_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_progress_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_progress_objective_id ON progress (objective_id);
CREATE INDEX ix_progress_student_id ON progress (student_id);
CREATE TABLE after_school_option (
	plan_id CHAR(32) NOT NULL,
	kind VARCHAR(16) NOT NULL,
	name VARCHAR NOT NULL,
	asks_for VARCHAR NOT NULL,
	standing VARCHAR NOT NULL,
	catalogue_entry_id CHAR(32),
	objective_id CHAR(32),
	carried_from VARCHAR NOT NULL,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_after_school_option PRIMARY KEY (id),
	CONSTRAINT fk_after_school_option_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_after_school_option_objective_id_student_id FOREIGN KEY(objective_id, student_id) REFERENCES objective (id, student_id),
	CONSTRAINT ck_after_school_option_optionkind CHECK (kind IN ('HIGHER_EDUCATION', 'TECHNICAL', 'APPRENTICESHIP', 'MILITARY', 'WORK', 'CAREER')),
	CONSTRAINT fk_after_school_option_catalogue_entry_id FOREIGN KEY(catalogue_entry_id) REFERENCES catalogue_entry (id),
	CONSTRAINT fk_after_school_option_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_after_school_option_plan_id ON after_school_option (plan_id);
CREATE INDEX ix_after_school_option_student_id ON after_school_option (student_id);
CREATE TABLE signature (
	plan_id CHAR(32) NOT NULL,
	plan_version_id CHAR(32) NOT NULL,
	person_id CHAR(32) NOT NULL,
	role VARCHAR(13) NOT NULL,
	kind VARCHAR(13) NOT NULL,
	signed_on DATE NOT NULL,
	strokes VARCHAR NOT NULL,
	document_id CHAR(32),
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_signature PRIMARY KEY (id),
	CONSTRAINT fk_signature_plan_id_student_id FOREIGN KEY(plan_id, student_id) REFERENCES "plan" (id, student_id),
	CONSTRAINT fk_signature_plan_version_id_student_id FOREIGN KEY(plan_version_id, student_id) REFERENCES plan_version (id, student_id),
	CONSTRAINT fk_signature_document_id_student_id FOREIGN KEY(document_id, student_id) REFERENCES document (id, student_id),
	CONSTRAINT fk_signature_person_id FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_signature_participantrole CHECK (role IN ('STUDENT', 'PARENT', 'COUNSELOR', 'TEACHER', 'CAREER_STAFF', 'ADMINISTRATOR', 'OTHER_STAFF')),
	CONSTRAINT ck_signature_signaturekind CHECK (kind IN ('TOOK_PART', 'RECEIVED_COPY')),
	CONSTRAINT fk_signature_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_signature_plan_id ON signature (plan_id);
CREATE INDEX ix_signature_student_id ON signature (student_id);
CREATE TABLE resource_request (
	number VARCHAR NOT NULL,
	objective_id CHAR(32),
	need VARCHAR NOT NULL,
	looked_at VARCHAR NOT NULL,
	asked_by_id CHAR(32) NOT NULL,
	asked_on DATE NOT NULL,
	considered_on DATE,
	faculty_consulted_on DATE,
	decision VARCHAR(13),
	decided_on DATE,
	decision_reason VARCHAR NOT NULL,
	assigned VARCHAR NOT NULL,
	family_told_on DATE,
	student_id CHAR(32) NOT NULL,
	id CHAR(32) NOT NULL,
	made_at DATETIME NOT NULL,
	made_by CHAR(32) NOT NULL,
	voided_at DATETIME,
	CONSTRAINT pk_resource_request PRIMARY KEY (id),
	CONSTRAINT fk_resource_request_objective_id_student_id FOREIGN KEY(objective_id, student_id) REFERENCES objective (id, student_id),
	CONSTRAINT uq_resource_request_number UNIQUE (number),
	CONSTRAINT fk_resource_request_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES person (id),
	CONSTRAINT ck_resource_request_decision CHECK (decision IN ('AVAILABLE', 'PARTLY', 'NOT_AVAILABLE')),
	CONSTRAINT fk_resource_request_student_id FOREIGN KEY(student_id) REFERENCES student (id)
);
CREATE INDEX ix_resource_request_student_id ON resource_request (student_id);
CREATE TRIGGER five_students_invited BEFORE INSERT ON invitation
    WHEN
    NEW.role = 'STUDENT' AND NEW.voided_at IS NULL
    AND (SELECT kind FROM conference WHERE id = NEW.conference_id) = 'SMALL_GROUP'
    AND (
    SELECT count(*) FROM invitation
    WHERE conference_id = NEW.conference_id AND role = 'STUDENT' AND voided_at IS NULL
) >= 5
 BEGIN SELECT RAISE(ABORT, 'a small group has at most 5 students invited'); END;
CREATE TRIGGER five_students_taken_back
    BEFORE UPDATE OF voided_at, role, conference_id ON invitation
    WHEN (OLD.voided_at IS NOT NULL OR OLD.role <> 'STUDENT'
          OR OLD.conference_id <> NEW.conference_id) AND
    NEW.role = 'STUDENT' AND NEW.voided_at IS NULL
    AND (SELECT kind FROM conference WHERE id = NEW.conference_id) = 'SMALL_GROUP'
    AND (
    SELECT count(*) FROM invitation
    WHERE conference_id = NEW.conference_id AND role = 'STUDENT' AND voided_at IS NULL
) >= 5
 BEGIN SELECT RAISE(ABORT, 'a small group has at most 5 students invited'); END;
CREATE TRIGGER five_students_in_a_group BEFORE UPDATE OF kind ON conference
    WHEN NEW.kind = 'SMALL_GROUP' AND (
    SELECT count(*) FROM invitation
    WHERE conference_id = NEW.id AND role = 'STUDENT' AND voided_at IS NULL
) > 5
    BEGIN SELECT RAISE(ABORT, 'a small group has at most 5 students invited'); END;
CREATE VIRTUAL TABLE journal_words USING fts5(
    words, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE TRIGGER journal_words_written AFTER INSERT ON journal_entry
    BEGIN INSERT INTO journal_words (rowid, words) VALUES (NEW.rowid, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, '''', ''), '`', ''), '´', ''), 'ʹ', ''), 'ʻ', ''), 'ʼ', ''), 'ʽ', ''), '‘', ''), '’', ''), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ß', 'ss'), 'ı', 'i'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), 'ħ', 'h'), 'Ħ', 'h')); END;
CREATE TRIGGER journal_words_changed AFTER UPDATE OF text ON journal_entry
    BEGIN INSERT INTO journal_words (journal_words, rowid, words)
    VALUES ('delete', OLD.rowid, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, '''', ''), '`', ''), '´', ''), 'ʹ', ''), 'ʻ', ''), 'ʼ', ''), 'ʽ', ''), '‘', ''), '’', ''), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ß', 'ss'), 'ı', 'i'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), 'ħ', 'h'), 'Ħ', 'h')); INSERT INTO journal_words (rowid, words) VALUES (NEW.rowid, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, '''', ''), '`', ''), '´', ''), 'ʹ', ''), 'ʻ', ''), 'ʼ', ''), 'ʽ', ''), '‘', ''), '’', ''), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ß', 'ss'), 'ı', 'i'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), 'ħ', 'h'), 'Ħ', 'h')); END;
CREATE TRIGGER journal_words_removed AFTER DELETE ON journal_entry
    BEGIN INSERT INTO journal_words (journal_words, rowid, words)
    VALUES ('delete', OLD.rowid, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, '''', ''), '`', ''), '´', ''), 'ʹ', ''), 'ʻ', ''), 'ʼ', ''), 'ʽ', ''), '‘', ''), '’', ''), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ß', 'ss'), 'ı', 'i'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), 'ħ', 'h'), 'Ħ', 'h')); END;
INSERT INTO journal_words (journal_words, rank) VALUES ('secure-delete', 1);
