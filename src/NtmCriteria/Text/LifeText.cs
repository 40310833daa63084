namespace NtmCriteria;

/// <summary>The texts of the findings on units, titles, zones and OCOP. Both languages use the same placeholders.</summary>
internal static class LifeText
{
    /// <summary>The text of a code in both languages, or null where the code is none of these.</summary>
    public static LocalText? Find(FindingCode code) => code switch
    {
        FindingCode.UnitCodeUsedTwice => new(
            "Mã {code} được hai đơn vị dùng cùng ngày {on}: {units}.",
            "The code {code} is used by two units on {on}: {units}."),
        FindingCode.UnitCodeMissing => new(
            "Đơn vị không có mã: {units}.",
            "A unit has no code: {units}."),
        FindingCode.UnitPartUnknown => new(
            "Không có đơn vị nào mang mã {code} vào ngày {on}: sự kiện nêu một phần không tồn tại.",
            "No unit has the code {code} on {on}: the event names an unknown part."),
        FindingCode.UnitSuccessorUnknown => new(
            "Đơn vị mới {code} không được mô tả, hoặc không có gì nhập vào (sự kiện ngày {on}).",
            "The successor {code} is not described, or nothing goes into it (event of {on})."),
        FindingCode.UnitTransferKindWrong => new(
            "Đơn vị {code}: nhập toàn bộ phải vào đúng một đơn vị, chia tách phải vào ít nhất hai (sự kiện ngày {on}).",
            "The unit {code}: a whole transfer goes to exactly one unit, a split to at least two (event of {on})."),
        FindingCode.UnitEventShapeWrong => new(
            "Sự kiện ngày {on} không đúng số phần hoặc số đơn vị mới ({code}).",
            "The event of {on} has the wrong number of parts or successors ({code})."),
        FindingCode.UnitLineRepeated => new(
            "Mã {code} được nêu hai lần trong sự kiện ngày {on}.",
            "The code {code} is named twice in the event of {on}."),
        FindingCode.UnitFound => new(
            "Ngày {on}, tên {name} là {units}.",
            "On {on} the name {name} is {units}."),
        FindingCode.UnitNotFound => new(
            "Ngày {on} không có đơn vị nào tên {name}.",
            "On {on} no unit bears the name {name}."),
        FindingCode.UnitAmbiguous => new(
            "Ngày {on} có {count} đơn vị tên {name}: {units}. Cần nêu rõ huyện hoặc mã.",
            "On {on} {count} units bear the name {name}: {units}. Name the district or the code."),
        FindingCode.TitleHeld => new(
            "{unit}, ngày {on}: danh hiệu {certain}{basis}{why}.",
            "{unit}, on {on}: holds the title {certain}{basis}{why}."),
        FindingCode.TitleNone => new(
            "{unit}, ngày {on}: không có danh hiệu{why}.",
            "{unit}, on {on}: holds no title{why}."),
        FindingCode.TitleOpen => new(
            "{unit}, ngày {on}: danh hiệu chưa xác định, chắc chắn {certain}, có thể tới {possible}{basis}{why}.",
            "{unit}, on {on}: the title is open, {certain} for certain, {possible} at most{basis}{why}."),
        FindingCode.StatusNotAssessed => new(
            "{title} Chưa có đánh giá theo số liệu.",
            "{title} Its values were not assessed."),
        FindingCode.StatusSame => new(
            "{title} Số liệu đạt {met}: khớp với danh hiệu.",
            "{title} Its values meet {met}: the same as the title."),
        FindingCode.StatusBelow => new(
            "{title} Số liệu chỉ đạt {met}: đã được công nhận nhưng hiện ở dưới mức.",
            "{title} Its values meet {met}: recognised but below."),
        FindingCode.StatusAbove => new(
            "{title} Số liệu đạt {met}: đạt mà chưa có danh hiệu.",
            "{title} Its values meet {met}: met without the title."),
        FindingCode.StatusOpen => new(
            "{title} Số liệu đạt {met}: chưa xác định được chênh lệch.",
            "{title} Its values meet {met}: the difference is open."),
        FindingCode.StatusNotCompared => new(
            "{title} Không so sánh với số liệu.",
            "{title} It is not compared with values."),
        FindingCode.HistoryRecognisedBeforeSet => new(
            "{unit}: quyết định ({event}) ngày {on} có trước khi bộ tiêu chí tồn tại{start}. {answer}",
            "{unit}: the decision ({event}) of {on} is older than its set{start}. {answer}"),
        FindingCode.HistoryUnknownSet => new(
            "{unit}: quyết định ({event}) nêu bộ tiêu chí {set}, không có bộ này.",
            "{unit}: the decision ({event}) names the set {set}, which does not exist."),
        FindingCode.HistorySetOfAnotherTier => new(
            "{unit}: quyết định ({event}) nêu bộ tiêu chí {set} của danh hiệu khác.",
            "{unit}: the decision ({event}) names the set {set} of another tier."),
        FindingCode.HistoryTierNoLongerExists => new(
            "{unit}: quyết định ({event}) ngày {on} công nhận danh hiệu không còn tồn tại và không nêu bộ tiêu chí. {answer}",
            "{unit}: the decision ({event}) of {on} recognises a tier that no longer exists and names no set. {answer}"),
        FindingCode.HistoryOutsideUnitPeriod => new(
            "{unit}: quyết định ({event}) ngày {on} nằm ngoài thời gian tồn tại của đơn vị.",
            "{unit}: the decision ({event}) of {on} is outside the period of the unit."),
        FindingCode.HistoryOutsideProgramme => new(
            "{unit}: không thuộc chương trình nông thôn mới, không thể được công nhận ({event}).",
            "{unit}: is outside the rural programme and cannot be recognised ({event})."),
        FindingCode.HistoryRevokedWithoutTitle => new(
            "{unit}: quyết định ({event}) thu hồi danh hiệu mà đơn vị không có vào ngày {on}.",
            "{unit}: the decision ({event}) revokes a title that the unit does not hold on {on}."),
        FindingCode.HistoryTierMakesNoSense => new(
            "{unit}: quyết định ({event}) nêu danh hiệu không hợp lý.",
            "{unit}: the decision ({event}) names a tier that makes no sense."),
        FindingCode.HistoryRepeated => new(
            "{unit}: quyết định ({event}) đã có trong dòng thời gian.",
            "{unit}: the decision ({event}) stands on the timeline already."),
        FindingCode.DeciderKnown => new(
            "Ngày {on}, thẩm quyền công nhận và thu hồi đối với {subject}: {decider}. Căn cứ: {source}; bằng chứng: {evidence}.",
            "On {on}, who recognises and revokes ({subject}): {decider}. Source: {source}; evidence: {evidence}."),
        FindingCode.DeciderNotSeen => new(
            "Ngày {on}: chưa tìm thấy văn bản nào cho biết ai công nhận {subject}.",
            "On {on}: no text was seen that says who recognises ({subject})."),
        FindingCode.RecognitionConditionJudged => new(
            "{label}: {verdict}. Căn cứ: {source}; bằng chứng: {evidence}.",
            "{label}: {verdict}. Source: {source}; evidence: {evidence}."),
        FindingCode.RecognitionConditionOpen => new(
            "{label}: chưa xác định vì {why}. Căn cứ: {source}; bằng chứng: {evidence}.",
            "{label}: undetermined, {why}. Source: {source}; evidence: {evidence}."),
        FindingCode.RecognitionMet => new(
            "Ngày {on}: đủ điều kiện xét công nhận {tier} ({conditions}).",
            "On {on}: the conditions for recognition as {tier} are met ({conditions})."),
        FindingCode.RecognitionNotMet => new(
            "Ngày {on}: chưa đủ điều kiện xét công nhận {tier} ({conditions}).",
            "On {on}: the conditions for recognition as {tier} are not met ({conditions})."),
        FindingCode.RecognitionOpen => new(
            "Ngày {on}: chưa xác định được điều kiện công nhận {tier} vì {why} ({conditions}).",
            "On {on}: whether the conditions for recognition as {tier} are met is undetermined, {why} ({conditions})."),
        FindingCode.RevocationCertain => new(
            "Danh hiệu {title}, ngày {on}: phải thu hồi, trường hợp {case}; {least} đến {most} trên {total} tiêu chí chưa đạt{key}. Bằng chứng: {evidence}.",
            "Title {title}, on {on}: must be revoked, case {case}; {least} to {most} of {total} criteria fail{key}. Evidence: {evidence}."),
        FindingCode.RevocationRuledOut => new(
            "Danh hiệu {title}, ngày {on}: không thuộc diện thu hồi; {least} đến {most} trên {total} tiêu chí chưa đạt{key}. Bằng chứng: {evidence}.",
            "Title {title}, on {on}: is not to be revoked; {least} to {most} of {total} criteria fail{key}. Evidence: {evidence}."),
        FindingCode.RevocationOpen => new(
            "Danh hiệu {title}, ngày {on}: chưa xác định có phải thu hồi hay không, có thể tới trường hợp {case}; {least} đến {most} trên {total} tiêu chí chưa đạt{key}. Bằng chứng: {evidence}.",
            "Title {title}, on {on}: whether it must be revoked is undetermined, case {case} at most; {least} to {most} of {total} criteria fail{key}. Evidence: {evidence}."),
        FindingCode.RevocationNotAnswered => new(
            "Danh hiệu {title}, ngày {on}: không trả lời được về thu hồi vì {why}.",
            "Title {title}, on {on}: revocation has no answer, {why}."),
        FindingCode.MergerTitle => new(
            "{unit}, từ {on}: danh hiệu {certain} sau khi nhập từ {parts}{next}{why}. Bằng chứng: {evidence}.",
            "{unit}, from {on}: title {certain} after the merger of {parts}{next}{why}. Evidence: {evidence}."),
        FindingCode.MergerNoTitle => new(
            "{unit}, từ {on}: không có danh hiệu sau khi nhập từ {parts}{next}{why}.",
            "{unit}, from {on}: no title after the merger of {parts}{next}{why}."),
        FindingCode.MergerTitleOpen => new(
            "{unit}, từ {on}: danh hiệu chưa xác định sau khi nhập từ {parts}, chắc chắn {certain}, có thể tới {possible}{why}.",
            "{unit}, from {on}: the title is open after the merger of {parts}, {certain} for certain, {possible} at most{why}."),
        FindingCode.CarryRefused => new(
            "{id}: phải thu thập lại, vì {why} ({part}).",
            "{id}: must be observed again, {why} ({part})."),
        FindingCode.ZoneDecided => new(
            "Ngày {on}: {zones}{why}. Căn cứ: {source}.",
            "On {on}: {zones}{why}. Source: {source}."),
        FindingCode.ZoneOpen => new(
            "Ngày {on}: chưa xác định khu vực, có thể là {zones}{why}. Căn cứ: {source}.",
            "On {on}: the zone is open, it may be {zones}{why}. Source: {source}."),
        FindingCode.GroupDecided => new(
            "Ngày {on}: nhóm xã {groups}. Căn cứ: {source}.",
            "On {on}: commune group {groups}. Source: {source}."),
        FindingCode.GroupOpen => new(
            "Ngày {on}: chưa xác định nhóm xã, có thể là {groups}, vì {why}. Căn cứ: {source}.",
            "On {on}: the commune group is open, it may be {groups}, {why}. Source: {source}."),
        FindingCode.GroupNone => new(
            "Ngày {on}: không có nhóm xã, {why}.",
            "On {on}: there is no commune group, {why}."),
        FindingCode.OcopStarsDecided => new(
            "{least} sao. Căn cứ: {source}; bằng chứng: {evidence}.",
            "{least} stars. Source: {source}; evidence: {evidence}."),
        FindingCode.OcopStarsOpen => new(
            "Chưa xác định số sao, từ {least} đến {most}, vì {why}. Căn cứ: {source}.",
            "The stars are open, {least} to {most}, {why}. Source: {source}."),
        FindingCode.OcopNoStars => new(
            "Không xếp được hạng sao, vì {why}.",
            "No stars can be given, {why}."),
        FindingCode.OcopRankerKnown => new(
            "Ngày {on}, hạng {stars} sao do {ranker} đánh giá. Căn cứ: {source}; bằng chứng: {evidence}.",
            "On {on}, {stars} stars are ranked by {ranker}. Source: {source}; evidence: {evidence}."),
        FindingCode.OcopRankerNotKnown => new(
            "Ngày {on}: chưa biết cấp nào đánh giá hạng {stars} sao, vì {why}.",
            "On {on}: who ranks {stars} stars is not known, {why}."),
        FindingCode.OcopValid => new(
            "Giấy chứng nhận {stars} sao cấp ngày {on} có hiệu lực đến hết ngày {end}. Bằng chứng: {evidence}.",
            "A certificate of {stars} stars issued on {on} holds up to and including {end}. Evidence: {evidence}."),
        FindingCode.OcopNoCertificate => new(
            "Không có giấy chứng nhận hạng {stars} sao (ngày {on}), vì {why}.",
            "There is no certificate of {stars} stars (on {on}), {why}."),
        _ => null,
    };
}
