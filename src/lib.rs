//! Muqabala sets news articles side by side.
