//! What commands do: each a function from the model to effects.

pub mod capturing;
pub mod carrying;
pub mod clashing;
pub mod editing;
mod evidence;
pub mod exporting;
pub mod filling;
pub mod forming;
pub mod given;
pub mod guiding;
pub mod importing;
pub mod labels;
pub mod moving;
pub mod noting;
pub mod opening;
pub mod placing;
pub mod prefixing;
pub mod program;
pub mod relating;
pub mod reporting;
pub mod rescheduling;
pub mod seeking;
pub mod sheets;
pub mod starting;
pub mod ticking;
pub mod turning;
pub mod veiling;
