//! What people call the kinds of listings.

use domain::directory::Kind;

/// The words by which somebody looks for a kind of listing, apart by blanks.
pub(crate) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Center => "센터 기관 center centre 中心",
        Kind::Class => "교육 교실 강좌 강습 강의 수업 class course lesson 课程 班",
        Kind::Job => "일자리 채용 구인 모집 취업 job work 工作 招聘",
        Kind::Mentor => "멘토 멘토링 mentor 导师",
        Kind::Service => "서비스 지원 service 服务",
    }
}

/// Whether a word names a kind of listing.
pub(crate) fn is_named_by(word: &str) -> bool {
    Kind::ALL.iter().any(|kind| words(*kind).split(' ').any(|name| name == word))
}
