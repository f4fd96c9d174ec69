//! Chinese, in simplified and traditional characters.
//!
//! Words are cut by a small list of our own (grammar, the calendar, and what stands in the news of every day), longest
//! match first; what is in no entry is a word a character. Passages are matched by pairs of characters, which need no
//! list ([`super::unspaced`]). There is nothing to inflect, so there are no stems.
//!
//! What it does not do: simplified and traditional characters are not made one, which takes a table of some thousands;
//! numbers in characters (三百) are not read; the list knows simplified characters only.
//!
//! ```
//! use muqabala::language::{Language, words::words};
//! let read = words("部长周四抵达港口", Language::Chinese.knowledge());
//! let folded: Vec<_> = read.iter().map(|w| w.folded.as_str()).collect();
//! assert_eq!(folded, ["部长", "周四", "抵", "达", "港口"]);
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use super::Place::{Anywhere, Start};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold, unspaced};
use crate::article::Litter;

/// Chinese.
pub struct Chinese;

impl Knowledge for Chinese {
    fn language(&self) -> Language {
        Language::Chinese
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("一月", 1),
            ("二月", 2),
            ("三月", 3),
            ("四月", 4),
            ("五月", 5),
            ("六月", 6),
            ("七月", 7),
            ("八月", 8),
            ("九月", 9),
            ("十月", 10),
            ("十一月", 11),
            ("十二月", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &[
            "周一 星期一",
            "周二 星期二",
            "周三 星期三",
            "周四 星期四",
            "周五 星期五",
            "周六 星期六",
            "周日 周天 星期日 星期天",
        ]
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        VERBS
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }

    fn has_capitals(&self) -> bool {
        false
    }

    fn pieces<'t>(&self, text: &'t str) -> Vec<(usize, &'t str)> {
        let is_word = |word: &str| WORDS.contains(word) || FUNCTION_WORDS.contains(word);
        unspaced::pieces(text, |run| unspaced::longest(run, is_word, false))
    }

    fn counts_by_pairs(&self, folded: &str) -> bool {
        folded.chars().all(unspaced::is_han)
    }
}

/// Particles, prepositions, conjunctions, pronouns, auxiliaries, measure words and adverbs of grammar.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "的 了 着 过 是 在 和 与 及 以及 或 或者 而 而且 但 但是 不过 然而 因为 由于 所以 因此 如果 若 虽然 尽管 即使 为 \
     为了 对 对于 关于 至于 从 自 由 向 往 到 至 于 以 用 把 将 被 让 使 给 跟 同 比 按 按照 根据 通过 经过 随着 \
     除了 之 其 其中 此 该 这 那 这个 那个 这些 那些 这样 那样 这里 那里 每 各 某 某些 任何 所有 一些 一个 一种 我 你 \
     您 他 她 它 我们 你们 他们 她们 它们 自己 本人 谁 什么 怎么 怎样 如何 哪 哪里 哪些 哪个 为什么 多少 几 不 没 没有 \
     未 无 别 也 都 还 还是 又 再 就 才 只 只是 仅 很 非常 更 更加 最 太 已 已经 正 正在 曾 曾经 刚 即将 可 可以 \
     可能 能 能够 会 应 应该 应当 须 必须 需 要 并 并且 且 则 即 便 却 仍 仍然 等 等等 们 个 名 位 次 年 月 日 号 \
     时 上 中 下 里 内 外 间 前 后 之前 之后 以来 以后 以前 当 当时 目前 现在 同时 吗 呢 吧 啊 有 所 地 得 来 去"
        .split_whitespace()
        .collect()
});

/// What a reader of the news takes for one word: verbs of speech, the calendar, states and offices, and words that begin
/// with a character of grammar but are whole (和平, 将军), so that the character is not taken for grammar.
static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "说 表示 指出 称 宣布 告诉 回答 写道 介绍 透露 强调 重申 确认 证实 声称 宣称 自称 呼吁 敦促 要求 警告 威胁 否认 驳斥 \
     拒绝 赞扬 欢迎 感谢 指责 谴责 批评 指控 周一 周二 周三 周四 周五 周六 周日 周天 星期一 星期二 星期三 星期四 星期五 \
     星期六 星期日 星期天 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 中国 美国 俄罗斯 英国 法国 德国 \
     日本 韩国 印度 联合国 欧盟 总统 主席 总理 首相 部长 外长 外交部 国防部 发言人 政府 议会 国会 法院 警方 军队 军方 公司 \
     企业 银行 大学 医院 学校 城市 国家 地区 世界 国际 和平 战争 冲突 停火 谈判 会谈 会见 会议 峰会 访问 协议 协定 合作 \
     关系 安全 经济 贸易 投资 市场 能源 石油 天然气 选举 投票 法律 政策 计划 项目 问题 情况 措施 工作 发展 建设 生产 社会 \
     人民 民众 居民 工人 罢工 港口 船只 机场 铁路 道路 大桥 地震 洪水 火灾 事故 救援 死亡 受伤 逮捕 调查 报告 报道 记者 \
     新闻 媒体 消息 声明 支持 反对 同意 决定 举行 开始 结束 继续 增加 减少 提高 下降 超过 达到 签署 参加 发生 造成 当地 \
     时间 今年 去年 明年 今天 昨天 明天 上午 下午 晚上 一样 将军 正式 正常 中心 中央 中午 上海 地方 地球 国内 国外 日前 \
     日常 月球 年度 年轻 对话 对方 对手 向导 用户 使用 使馆 大使 比赛 同样 同事 自由 自然 从事 以色列 其他 各国 本次 不同 \
     没收 无法 别人 就业 才能 最近 最后 可靠 能力 会员 应对 并非 相关 阅读 推荐 分享 打印 广告 责任 编辑 版权 来源 点击 \
     进入"
        .split_whitespace()
        .collect()
});

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (VerbClass::Neutral, "说 表示 指出 称 宣布 告诉 回答 写道 介绍 透露"),
    (VerbClass::Stressing, "强调 重申 确认 证实"),
    (VerbClass::Distancing, "声称 宣称 自称"),
    (VerbClass::Calling, "呼吁 敦促 要求"),
    (VerbClass::Warning, "警告 威胁"),
    (VerbClass::Denying, "否认 驳斥 拒绝"),
    (VerbClass::Praising, "赞扬 欢迎 感谢"),
    (VerbClass::Blaming, "指责 谴责 批评 指控"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("相关 阅读", Start, Litter::Related),
    cue("相关 新闻", Start, Litter::Related),
    cue("推荐 阅读", Start, Litter::Related),
    cue("责任 编辑", Start, Litter::About),
    cue("版权 所 有", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::words;

    fn cut(text: &str) -> Vec<String> {
        words(text, &Chinese).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn a_word_that_begins_like_grammar_is_whole() {
        assert_eq!(cut("和平与战争"), ["和平", "与", "战争"]);
    }

    #[test]
    fn digits_and_latin_letters_are_words_of_their_own() {
        assert_eq!(cut("ＡＢＣ公司２０２４年签署3项协议"), ["abc", "公司", "2024", "年", "签署", "3", "项", "协议"]);
    }
}
