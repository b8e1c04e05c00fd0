//! The closed vocabularies: event types, modes, quad classes, status, casualty kinds.
//!
//! Event types, modes and the auxiliary marks are PLOVER's; event and sub-event types beside them are
//! ACLED's. Each code has a `key` (what links, files and the command line use), a `label` (what a reader
//! sees) and a place in `ALL`, in the order in which legends and facets show them.

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $key:literal, $label:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every code, in the order of legends.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that links, files and the command line use.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            /// The words a reader sees.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),* }
            }

            /// The code of a key, `None` for any other word.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }

            /// Its position in `ALL`, as columns store it.
            pub const fn code(self) -> u8 {
                self as u8
            }

            /// The code at a position of `ALL`.
            pub fn from_code(code: u8) -> Option<Self> {
                Self::ALL.get(code as usize).copied()
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// PLOVER's sixteen event types.
    EventType {
        /// Agreement reached or promised.
        Agree = "AGREE", "Agree";
        /// Talks, visits, meetings.
        Consult = "CONSULT", "Consult";
        /// Diplomatic or moral support in words.
        Support = "SUPPORT", "Support";
        /// A concession in words: a ceasefire announced, a demand accepted.
        Concede = "CONCEDE", "Concede";
        /// Co-operation in deeds.
        Cooperate = "COOPERATE", "Cooperate";
        /// Aid, refuge, evacuation.
        Aid = "AID", "Aid";
        /// Withdrawal, release, ceasefire kept, a crossing reopened.
        Retreat = "RETREAT", "Retreat";
        /// Demands and appeals.
        Request = "REQUEST", "Request";
        /// Accusation, criticism.
        Accuse = "ACCUSE", "Accuse";
        /// Refusal, denial.
        Reject = "REJECT", "Reject";
        /// Threats and warnings.
        Threaten = "THREATEN", "Threaten";
        /// Demonstrations.
        Protest = "PROTEST", "Protest";
        /// Relations or aid broken off, sanctions.
        Sanction = "SANCTION", "Sanction";
        /// Forces raised, moved or put on alert.
        Mobilize = "MOBILIZE", "Mobilize";
        /// Force short of attack: closure, arrest, deportation, seizure.
        Coerce = "COERCE", "Coerce";
        /// Armed attack of every kind.
        Assault = "ASSAULT", "Assault";
    }
}

codes! {
    /// PLOVER's modes: how an event of its type was done. Unique over all types.
    Mode {
        /// ASSAULT: captured or abducted.
        Abduct = "abduct", "abduction or capture";
        /// ASSAULT: beating.
        Beat = "beat", "beating";
        /// ASSAULT: a named person chosen as target.
        Targeted = "targeted", "targeted killing";
        /// ASSAULT: property destroyed on purpose.
        Destroy = "destroy", "destruction";
        /// ASSAULT: stones, blades, clubs.
        Primitive = "primitive", "hand weapons";
        /// ASSAULT: small arms.
        Firearms = "firearms", "small-arms fire";
        /// ASSAULT: bombs and mines.
        Explosives = "explosives", "bomb or mine";
        /// ASSAULT: suicide attack.
        SuicideAttack = "suicide-attack", "suicide attack";
        /// ASSAULT: manned aircraft.
        Aerial = "aerial", "air strike";
        /// ASSAULT: unmanned aircraft.
        Drone = "drone", "drone strike";
        /// ASSAULT: artillery, mortars, rockets, tanks.
        HeavyWeapons = "heavy-weapons", "heavy weapons";
        /// COERCE: property or territory taken.
        Seize = "seize", "seizure";
        /// COERCE: movement or crossing closed.
        Restrict = "restrict", "closure or restriction";
        /// COERCE: arrest.
        Arrest = "arrest", "arrest";
        /// COERCE: expulsion of people.
        Deport = "deport", "deportation";
        /// RETREAT: troops withdrawn.
        Withdraw = "withdraw", "withdrawal";
        /// RETREAT: prisoners released.
        Release = "release", "release";
        /// RETREAT or CONCEDE: fighting stopped.
        Ceasefire = "ceasefire", "ceasefire";
        /// RETREAT: crossing or access reopened.
        Access = "access", "reopening";
        /// MOBILIZE: soldiers.
        Troops = "troops", "troops";
        /// MOBILIZE: weapons.
        Weapons = "weapons", "weapons";
        /// THREATEN: violence.
        Violence = "violence", "threat of violence";
    }
}

codes! {
    /// The four corners of conflict and co-operation.
    Quad {
        /// Fighting, force.
        MaterialConflict = "M-CONF", "Material conflict";
        /// Accusation, threat, refusal.
        VerbalConflict = "V-CONF", "Verbal conflict";
        /// Talks, agreement, support.
        VerbalCooperation = "V-COOP", "Verbal cooperation";
        /// Aid, withdrawal, working together.
        MaterialCooperation = "M-COOP", "Material cooperation";
    }
}

impl Quad {
    /// Whether it is conflict.
    pub fn is_conflict(self) -> bool {
        matches!(self, Self::MaterialConflict | Self::VerbalConflict)
    }

    /// Whether it is done in words only.
    pub fn is_verbal(self) -> bool {
        matches!(self, Self::VerbalConflict | Self::VerbalCooperation)
    }

    /// The style class that draws it.
    pub fn class(self) -> &'static str {
        match self {
            Self::MaterialConflict => "m-conf",
            Self::VerbalConflict => "v-conf",
            Self::VerbalCooperation => "v-coop",
            Self::MaterialCooperation => "m-coop",
        }
    }
}

impl EventType {
    /// The quad class that PLOVER's manual gives it.
    pub fn quad(self) -> Quad {
        match self {
            Self::Agree | Self::Consult | Self::Support | Self::Concede => Quad::VerbalCooperation,
            Self::Cooperate | Self::Aid | Self::Retreat => Quad::MaterialCooperation,
            Self::Request | Self::Accuse | Self::Reject | Self::Threaten => Quad::VerbalConflict,
            Self::Protest | Self::Sanction | Self::Mobilize | Self::Coerce | Self::Assault => {
                Quad::MaterialConflict
            }
        }
    }
}

codes! {
    /// How a telling stands to the facts.
    Status {
        /// Told as having happened.
        Factual = "factual", "reported as fact";
        /// Told on somebody's word.
        Claimed = "claimed", "claimed";
        /// Somebody says it did not happen.
        Denied = "denied", "denied";
        /// Background from before the matter of the article.
        Historical = "historical", "background";
        /// Announced or expected.
        Future = "future", "announced or expected";
        /// Conditional, possible, imagined.
        Hypothetical = "hypothetical", "hypothetical";
        /// Told as not having happened.
        Negated = "negated", "did not happen";
        /// A sum over more than the happenings told.
        Cumulative = "cumulative", "sum over several";
    }
}

impl Status {
    /// Whether a telling of this status makes an incident.
    pub fn makes_incident(self) -> bool {
        matches!(self, Self::Factual | Self::Claimed)
    }
}

codes! {
    /// How many were killed, by the highest figure given, in classes. "None" is a reported zero.
    Toll {
        /// No figure.
        NotReported = "not-reported", "Not reported";
        /// A reported zero.
        None = "none", "None, as reported";
        /// One to nine.
        Few = "1-9", "1 to 9";
        /// Ten to 99.
        Dozens = "10-99", "10 to 99";
        /// A hundred and more.
        Hundreds = "100-", "100 and more";
    }
}

impl Toll {
    /// The class of a figure as columns store it.
    pub fn of(killed: u32) -> Self {
        match killed {
            crate::columns::NOT_REPORTED => Self::NotReported,
            0 => Self::None,
            1..=9 => Self::Few,
            10..=99 => Self::Dozens,
            _ => Self::Hundreds,
        }
    }
}

codes! {
    /// What befell the people or things counted.
    CasualtyKind {
        /// Dead.
        Killed = "killed", "killed";
        /// Wounded.
        Injured = "injured", "injured";
        /// Taken prisoner, arrested or abducted.
        Detained = "detained", "detained";
        /// Driven out, evacuated, deported.
        Displaced = "displaced", "displaced";
        /// Missing.
        Missing = "missing", "missing";
    }
}

codes! {
    /// ACLED's sub-event types, as far as border incidents meet them.
    SubEvent {
        /// Battles.
        ArmedClash = "Armed clash", "Armed clash";
        /// Battles.
        TerritoryOvertaken = "Non-state actor overtakes territory", "Non-state actor overtakes territory";
        /// Explosions/Remote violence.
        AirStrike = "Air/drone strike", "Air or drone strike";
        /// Explosions/Remote violence.
        SuicideBomb = "Suicide bomb", "Suicide bomb";
        /// Explosions/Remote violence.
        Shelling = "Shelling/artillery/missile attack", "Shelling, artillery or missile attack";
        /// Explosions/Remote violence.
        RemoteExplosive = "Remote explosive/landmine/IED", "Remote explosive, landmine or IED";
        /// Violence against civilians.
        Attack = "Attack", "Attack on civilians";
        /// Violence against civilians.
        Abduction = "Abduction/forced disappearance", "Abduction";
        /// Protests.
        PeacefulProtest = "Peaceful protest", "Peaceful protest";
        /// Strategic developments.
        Agreement = "Agreement", "Agreement";
        /// Strategic developments.
        Arrests = "Arrests", "Arrests";
        /// Strategic developments.
        Looting = "Looting/property destruction", "Property destruction";
        /// Strategic developments.
        Other = "Other", "Other development";
    }
}

impl SubEvent {
    /// ACLED's event type over it.
    pub fn event(self) -> &'static str {
        match self {
            Self::ArmedClash | Self::TerritoryOvertaken => "Battles",
            Self::AirStrike | Self::SuicideBomb | Self::Shelling | Self::RemoteExplosive => {
                "Explosions/Remote violence"
            }
            Self::Attack | Self::Abduction => "Violence against civilians",
            Self::PeacefulProtest => "Protests",
            Self::Agreement | Self::Arrests | Self::Looting | Self::Other => "Strategic developments",
        }
    }
}
