//! The encoder's files, behind their checksums: the manifest, the pieces, the network's arrays. The first byte chooses.
#![no_main]

use libfuzzer_sys::fuzz_target;
use muqabala::meaning::network::Network;
use muqabala::meaning::pieces::{Pieces, Vocabulary};
use muqabala::meaning::{Arrays, Manifest, Model};

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    match choice % 3 {
        0 => {
            let Ok(manifest) = Manifest::from_json(bytes) else { return };
            assert_eq!(Manifest::from_json(manifest.to_json().as_bytes()), Ok(manifest.clone()));
            let mut model = Model::new(manifest);
            let needed = model.needs(&["الجسر"]).into_iter().cloned().collect::<Vec<_>>();
            needed.iter().for_each(|file| assert!(model.add(&file.name, bytes).is_err()));
        }
        1 => {
            let Ok(vocabulary) = Vocabulary::from_bytes(bytes) else { return };
            if let Ok(pieces) = Pieces::new(&vocabulary) {
                let _ = pieces.cut(&String::from_utf8_lossy(bytes));
                let _ = pieces.cut("فتح الجسر ﷺ ﬁn 桥");
            }
        }
        _ => {
            let Ok(arrays) = Arrays::from_bytes(bytes) else { return };
            let _ = Network::from_arrays(&arrays);
        }
    }
});
