//! Formats held against one document with everything in it.
