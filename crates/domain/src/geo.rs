//! Points on the map and the distance between them.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The mean radius of the Earth in metres (IUGG).
const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A point in degrees (WGS 84), inside the box around South Korea.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "(f64, f64)", into = "(f64, f64)")]
pub struct Point {
    lat: f64,
    lon: f64,
}

/// Why a pair of numbers is no place in South Korea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PointError {
    /// It is not two decimal numbers.
    #[error("expected two decimal numbers, such as 37.5665,126.9780")]
    Format,
    /// Latitude and longitude are numbers, but not of a place in South Korea.
    #[error("outside South Korea (latitude 32–39.5, longitude 123–133)")]
    Outside,
}

impl Point {
    /// The point at these degrees; South Korea with its islands lies between
    /// 32° and 39.5° north and between 123° and 133° east.
    pub fn new(lat: f64, lon: f64) -> Result<Self, PointError> {
        let inside = (32.0..=39.5).contains(&lat) && (123.0..=133.0).contains(&lon);
        inside.then_some(Self { lat, lon }).ok_or(PointError::Outside)
    }

    /// Degrees north.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east.
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// Great-circle distance in metres (haversine formula).
    pub fn distance_m(self, other: Self) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let d_lat = (lat2 - lat1) / 2.0;
        let d_lon = (other.lon - self.lon).to_radians() / 2.0;
        let a = d_lat.sin().powi(2) + lat1.cos() * lat2.cos() * d_lon.sin().powi(2);
        2.0 * EARTH_RADIUS_M * a.sqrt().min(1.0).asin()
    }
}

/// Reads `lat,lon`.
impl FromStr for Point {
    type Err = PointError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (lat, lon) = text.split_once(',').ok_or(PointError::Format)?;
        let degrees = |part: &str| part.trim().parse::<f64>().map_err(|_| PointError::Format);
        Self::new(degrees(lat)?, degrees(lon)?)
    }
}

impl TryFrom<(f64, f64)> for Point {
    type Error = PointError;

    fn try_from((lat, lon): (f64, f64)) -> Result<Self, Self::Error> {
        Self::new(lat, lon)
    }
}

impl From<Point> for (f64, f64) {
    fn from(point: Point) -> Self {
        (point.lat, point.lon)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seoul_to_busan_is_about_325_km() {
        let seoul: Point = "37.5665,126.9780".parse().unwrap();
        let busan: Point = "35.1796, 129.0756".parse().unwrap();
        let km = seoul.distance_m(busan) / 1000.0;
        assert!((320.0..330.0).contains(&km), "{km} km");
        assert_eq!(seoul.distance_m(seoul), 0.0);
    }

    #[test]
    fn what_is_no_place_in_korea_is_refused() {
        for text in ["", "37.5", "a,b", "37.5;127", "37,5,127,0"] {
            assert_eq!(text.parse::<Point>(), Err(PointError::Format), "{text}");
        }
        for text in ["127.0,37.5", "NaN,127", "inf,127", "0,0", "39.03,200"] {
            assert_eq!(text.parse::<Point>(), Err(PointError::Outside), "{text}");
        }
    }
}
