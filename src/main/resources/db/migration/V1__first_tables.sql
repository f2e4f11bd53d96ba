-- Texts are limited by the characters that people see; columns leave room for those that take two places.
create table county (
    teryt         varchar(4)   not null primary key,
    name          varchar(80)  not null,
    name_genitive varchar(80)  not null,
    name_locative varchar(80)  not null,
    seat          varchar(60)  not null,
    plate         varchar(3)   not null,
    population    integer      not null,
    tile_column   integer      not null,
    tile_row      integer      not null
);

insert into county (teryt, name, name_genitive, name_locative, seat, plate, population, tile_column, tile_row) values
    ('2601', 'powiat buski', 'powiatu buskiego', 'powiecie buskim', 'Busko-Zdrój', 'TBU', 67817, 2, 2),
    ('2602', 'powiat jędrzejowski', 'powiatu jędrzejowskiego', 'powiecie jędrzejowskim', 'Jędrzejów', 'TJE', 81057, 0, 2),
    ('2603', 'powiat kazimierski', 'powiatu kazimierskiego', 'powiecie kazimierskim', 'Kazimierza Wielka', 'TKA', 31693, 1, 3),
    ('2604', 'powiat kielecki', 'powiatu kieleckiego', 'powiecie kieleckim', 'Kielce', 'TKI', 211764, 2, 1),
    ('2605', 'powiat konecki', 'powiatu koneckiego', 'powiecie koneckim', 'Końskie', 'TKN', 73741, 1, 0),
    ('2606', 'powiat opatowski', 'powiatu opatowskiego', 'powiecie opatowskim', 'Opatów', 'TOP', 48394, 4, 1),
    ('2607', 'powiat ostrowiecki', 'powiatu ostrowieckiego', 'powiecie ostrowieckim', 'Ostrowiec Świętokrzyski', 'TOS', 100058, 4, 0),
    ('2608', 'powiat pińczowski', 'powiatu pińczowskiego', 'powiecie pińczowskim', 'Pińczów', 'TPI', 36739, 1, 2),
    ('2609', 'powiat sandomierski', 'powiatu sandomierskiego', 'powiecie sandomierskim', 'Sandomierz', 'TSA', 71824, 4, 2),
    ('2610', 'powiat skarżyski', 'powiatu skarżyskiego', 'powiecie skarżyskim', 'Skarżysko-Kamienna', 'TSK', 68103, 2, 0),
    ('2611', 'powiat starachowicki', 'powiatu starachowickiego', 'powiecie starachowickim', 'Starachowice', 'TST', 83634, 3, 0),
    ('2612', 'powiat staszowski', 'powiatu staszowskiego', 'powiecie staszowskim', 'Staszów', 'TSZ', 68448, 3, 2),
    ('2613', 'powiat włoszczowski', 'powiatu włoszczowskiego', 'powiecie włoszczowskim', 'Włoszczowa', 'TLW', 42932, 0, 1),
    ('2661', 'Kielce', 'Kielc', 'Kielcach', 'Kielce', 'TK', 182295, 1, 1);

create table workshop (
    id          uuid         not null primary key,
    teryt       varchar(4)   not null references county (teryt),
    title       varchar(400) not null,
    held_on     date         not null,
    starts_at   time         not null,
    ends_at     time         not null,
    venue       varchar(500) not null,
    join_code   varchar(6)   not null unique,
    phase       varchar(10)  not null,
    created_at  timestamp with time zone not null
);

-- Append only. One row is what one accepted command did; version counts from 1 in each workshop.
create table journal_entry (
    workshop_id uuid         not null,
    version     bigint       not null,
    recorded_at bigint       not null,
    actor       varchar(80)  not null,
    command_id  varchar(64)  not null,
    events      text         not null,
    primary key (workshop_id, version),
    unique (workshop_id, actor, command_id)
);

create table staff (
    name          varchar(60)  not null primary key,
    password_hash varchar(200) not null,
    created_at    timestamp with time zone not null
);

-- What this installation made for itself at its first start.
create table installation_secret (
    name  varchar(40)  not null primary key,
    bytes varchar(100) not null
);

create table outcome (
    workshop_id uuid    not null primary key references workshop (id),
    version     bigint  not null,
    recorded_at timestamp with time zone not null,
    complete    boolean not null
);

create table outcome_people (
    workshop_id uuid        not null references outcome (workshop_id),
    sector      varchar(12) not null,
    people      integer     not null,
    primary key (workshop_id, sector)
);

create table outcome_activity (
    workshop_id uuid         not null references outcome (workshop_id),
    activity    integer      not null,
    position    integer      not null,
    kind        varchar(20)  not null,
    block       varchar(300) not null,
    prompt      varchar(500) not null,
    primary key (workshop_id, activity)
);

create table outcome_voice (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    number      integer       not null,
    noun        varchar(12)   not null,
    sector      varchar(12)   not null,
    text        varchar(2000) not null,
    primary key (workshop_id, activity, number)
);

create table outcome_theme (
    workshop_id uuid         not null references outcome (workshop_id),
    activity    integer      not null,
    number      integer      not null,
    name        varchar(160) not null,
    primary key (workshop_id, activity, number)
);

create table outcome_theme_voice (
    workshop_id    uuid    not null references outcome (workshop_id),
    activity       integer not null,
    theme          integer not null,
    voice_activity integer not null,
    voice          integer not null,
    primary key (workshop_id, activity, voice_activity, voice)
);

create table outcome_ballot (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    method      varchar(20) not null,
    source      integer     not null,
    revealed    boolean     not null,
    primary key (workshop_id, activity)
);

create table outcome_choice (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    choice      integer       not null,
    position    integer       not null,
    label       varchar(2000) not null,
    primary key (workshop_id, activity, choice)
);

create table outcome_vote (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    choice      integer     not null,
    sector      varchar(12) not null,
    votes       integer     not null,
    primary key (workshop_id, activity, choice, sector)
);

create table outcome_turnout (
    workshop_id uuid        not null references outcome (workshop_id),
    activity    integer     not null,
    sector      varchar(12) not null,
    voters      integer     not null,
    primary key (workshop_id, activity, sector)
);

create table outcome_summary (
    workshop_id uuid          not null references outcome (workshop_id),
    activity    integer       not null,
    text        varchar(10000) not null,
    primary key (workshop_id, activity)
);

create table outcome_decision (
    workshop_id uuid         not null references outcome (workshop_id),
    activity    integer      not null,
    number      integer      not null,
    text        varchar(600) not null,
    primary key (workshop_id, activity, number)
);

create table outcome_action (
    workshop_id uuid         not null references outcome (workshop_id),
    activity    integer      not null,
    number      integer      not null,
    text        varchar(600) not null,
    who         varchar(240) not null,
    due         date,
    primary key (workshop_id, activity, number)
);
