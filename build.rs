//! Writes the names of countries and capitals in twelve languages into the build, from the CLDR data that the ICU4X
//! crates carry. Nothing of it is committed; `Cargo.lock` pins the crates by hash.
//!
//! `places.tsv` has a line a place: ISO 3166 code, `country` or `capital`, then a field for each of [`LANGUAGES`] with the
//! names that the language has, parted by `|`. `language::names::places` reads it.
//!
//! CLDR has no list of capitals. It names the cities that stand for time zones, and many of those are capitals:
//! [`CAPITALS`] says which. The capitals that it does not name are written in `language::names::own`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::{env, fs, path::Path};

use icu_datetime::provider::Baked;
use icu_datetime::provider::time_zones::{
    ExemplarCities, Locations, TimezoneNamesCitiesOverrideV1, TimezoneNamesCitiesRootV1,
    TimezoneNamesLocationsOverrideV1, TimezoneNamesLocationsRootV1,
};
use icu_locale::names::RegionDisplayName;
use icu_locale::{Locale, subtags::Region};
use icu_provider::prelude::*;
use icu_time::TimeZone;

/// The languages of the table, in its order.
const LANGUAGES: [&str; 12] = ["ar", "en", "fr", "de", "es", "it", "pt", "ru", "tr", "fa", "zh", "ja"];

/// Codes of two letters that CLDR names and that are no countries or territories: unions, islands under another code, and
/// codes for tests.
const NO_COUNTRIES: &str = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ";

/// Time zones whose city is the capital of the country in their first two letters.
const CAPITALS: &str = "afkbl altia amevn aolad arbue atvie azbak basjj bddac bebru bfoua bgsof bjptn bsnas btthi bwgbe \
    bymsq cdfih cfbgf cgbzv clscl cobog cuhav czprg deber dkcph dosdq dzalg eetll egcai erasm esmad etadd fihel frpar galbv \
    gblon getbs ghacc gmbjl gncky gqssg grath gwoxb hntgu hrzag htpap hubud idjkt iedub iqbgw irthr isrey itrom joamm \
    jptyo kenbo kgfru khpnh kpfnj krsel lavte lbbey livdz lrmlw lsmsu ltvno lvrix lytip mdkiv metgd mgtnr mkskp mlbko \
    mnuln mrnkc mxmex mykul mzmpm nawdh nenim nimga nlams noosl npktm ommct pelim phmnl plwaw ptlis pyasu robuh rsbeg \
    rumow rwkgl saruh sdkrt sesto silju skbts slfna sndkr somgq srpbm ssjub sttms sydam szqmn tdndj tglfw thbkk tjdyu \
    tldil tmasb tntun ttpos twtpe uaiev ugkla uymvd uztas veccs wsapw zmlun zwhre";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let locales = LANGUAGES.iter().map(|tag| tag.parse()).collect::<Result<Vec<Locale>, _>>()?;
    let mut table = String::new();
    for region in regions()? {
        line(&mut table, region.as_str(), "country", locales.iter().map(|locale| countries(locale, region)))?;
    }
    let cities = locales.iter().map(Cities::of).collect::<Result<Vec<_>, _>>()?;
    for zone in CAPITALS.split_whitespace() {
        let (country, zone) = (zone[..2].to_uppercase(), zone.parse::<icu_locale::subtags::Subtag>()?);
        let names = cities.iter().map(|cities| cities.name(TimeZone(zone)).into_iter().collect());
        line(&mut table, &country, "capital", names)?;
    }
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join("places.tsv"), table)?)
}

fn regions() -> Result<Vec<Region>, Box<dyn std::error::Error>> {
    let english: Locale = "en".parse()?;
    let mut regions = Vec::new();
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            let code = format!("{first}{second}");
            let region: Region = code.parse()?;
            let is_named = RegionDisplayName::try_new_light((&english).into(), region).is_ok();
            if is_named && !NO_COUNTRIES.split(' ').any(|none| none == code) {
                regions.push(region);
            }
        }
    }
    Ok(regions)
}

/// The long and the short name; both names of "Myanmar (Burma)".
fn countries(locale: &Locale, region: Region) -> BTreeSet<String> {
    let long = RegionDisplayName::try_new_light(locale.into(), region).map(|name| name.to_string());
    let short = RegionDisplayName::try_new_short_light(locale.into(), region).map(|name| name.to_string());
    // the long names of Hong Kong and Macao end in what both are
    let long = long.ok().filter(|_| !matches!(region.as_str(), "HK" | "MO"));
    let both = long.into_iter().chain(short.ok());
    let parts = |name: String| name.split(['(', ')']).map(|part| part.trim().to_owned()).collect::<Vec<_>>();
    both.flat_map(parts).filter(|part| !part.is_empty()).collect()
}

fn line(
    table: &mut String,
    code: &str,
    kind: &str,
    names: impl Iterator<Item = BTreeSet<String>>,
) -> Result<(), std::fmt::Error> {
    write!(table, "{code}\t{kind}")?;
    for names in names {
        write!(table, "\t{}", names.into_iter().collect::<Vec<_>>().join("|"))?;
    }
    writeln!(table)
}

/// The cities of time zones in one language. CLDR gives a zone's city where its country has one zone, and its location,
/// which is a city too, where the country has several.
struct Cities {
    cities: Vec<DataPayload<TimezoneNamesCitiesRootV1>>,
    locations: Vec<DataPayload<TimezoneNamesLocationsRootV1>>,
}

impl Cities {
    fn of(locale: &Locale) -> Result<Self, DataError> {
        let locale = DataLocale::from(locale);
        let request = || DataRequest { id: DataIdentifierBorrowed::for_locale(&locale), ..Default::default() };
        let own: Option<DataResponse<TimezoneNamesCitiesOverrideV1>> = Baked.load(request()).ok();
        let all: DataResponse<TimezoneNamesCitiesRootV1> = Baked.load(request())?;
        let own_locations: Option<DataResponse<TimezoneNamesLocationsOverrideV1>> = Baked.load(request()).ok();
        let all_locations: DataResponse<TimezoneNamesLocationsRootV1> = Baked.load(request())?;
        Ok(Self {
            cities: own.into_iter().map(|own| own.payload.cast()).chain([all.payload]).collect(),
            locations: own_locations.into_iter().map(|own| own.payload.cast()).chain([all_locations.payload]).collect(),
        })
    }

    fn name(&self, zone: TimeZone) -> Option<String> {
        let city = |cities: &ExemplarCities<'_>| cities.exemplars.get(&zone).map(str::to_owned);
        let location = |data: &Locations<'_>| data.locations.get(&zone).map(str::to_owned);
        let city = self.cities.iter().find_map(|cities| city(cities.get()));
        city.or_else(|| self.locations.iter().find_map(|locations| location(locations.get())))
    }
}
