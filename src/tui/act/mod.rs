//! What commands do: each a function from the model to effects.

pub mod carrying;
pub mod clashing;
pub mod editing;
<<<<<<< HEAD
pub mod exporting;
=======
mod evidence;
>>>>>>> 7fc80df (Offer, prices, money, team, promises and negotiation have screens; enter on a finding goes to its evidence)
pub mod filling;
pub mod forming;
pub mod given;
pub mod guiding;
pub mod labels;
pub mod moving;
pub mod noting;
pub mod opening;
pub mod placing;
pub mod prefixing;
pub mod program;
pub mod reporting;
pub mod rescheduling;
pub mod seeking;
pub mod sheets;
pub mod starting;
pub mod ticking;
pub mod turning;
