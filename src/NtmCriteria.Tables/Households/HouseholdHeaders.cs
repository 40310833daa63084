namespace NtmCriteria.Tables;

/// <summary>The Vietnamese headers of the columns of households and members; the first of each is the one that templates write.</summary>
internal static class HouseholdHeaders
{
    /// <summary>Columns of official lists that decide nothing and are passed over: running numbers, names, addresses, remarks.</summary>
    private static readonly HashSet<string> Passed = new(
        new[]
        {
            "STT", "TT", "Số TT", "Số thứ tự", "No", "No.", "Họ tên chủ hộ", "Họ và tên chủ hộ", "Tên chủ hộ", "Chủ hộ", "Họ tên", "Họ và tên",
            "Địa chỉ", "Thôn", "Thôn/bản", "Thôn, bản", "Tổ dân phố", "Thôn/tổ dân phố", "Số CCCD", "CCCD", "CMND", "Số CMND/CCCD", "Số điện thoại", "Ngày sinh", "Ghi chú",
        }.Select(HeaderKey.Make), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Places = new(StringComparer.Ordinal)
    {
        ["household"] = ["Mã hộ", "Mã số hộ", "Mã hộ gia đình", "Mã số hộ gia đình", "Số hiệu hộ"],
        ["commune_code"] = ["Mã xã", "Mã xã/phường", "Mã xã, phường", "Mã đơn vị hành chính", "Mã ĐVHC"],
        ["commune"] = ["Xã", "Tên xã", "Xã/phường", "Xã, phường", "Phường/xã", "Xã/phường/thị trấn", "Xã, phường, thị trấn"],
        ["district"] = ["Huyện", "Tên huyện", "Quận/huyện", "Huyện/quận", "Quận, huyện", "Huyện/thị xã", "Huyện/thị xã/thành phố", "Huyện, thị xã, thành phố"],
        ["province"] = ["Tỉnh", "Tên tỉnh", "Tỉnh/thành phố", "Tỉnh, thành phố", "Tỉnh/thành"],
    };

    private static readonly Dictionary<string, string[]> Households = new(Places, StringComparer.Ordinal)
    {
        ["district_code"] = ["Mã huyện", "Mã quận/huyện", "Mã huyện/quận", "Mã quận, huyện"],
        ["zone"] = ["Khu vực dân tộc thiểu số và miền núi", "Khu vực I, II, III", "Khu vực dân tộc và miền núi", "Vùng khó khăn"],
        ["settlement"] = ["Thành thị hay nông thôn", "Thành thị/nông thôn", "Nông thôn/thành thị", "Thành thị, nông thôn"],
        ["area"] = ["Khu vực"],
        ["ethnicity"] = ["Dân tộc", "Dân tộc chủ hộ", "Dân tộc của chủ hộ"],
        ["spouse_ethnicity"] = ["Dân tộc vợ hoặc chồng", "Dân tộc vợ/chồng", "Dân tộc vợ (chồng)", "Dân tộc của vợ hoặc chồng"],
        ["income"] =
        [
            "Thu nhập", "Thu nhập bình quân", "Thu nhập bình quân đầu người", "Thu nhập bình quân đầu người/tháng", "Thu nhập bình quân đầu người một tháng",
            "Thu nhập bình quân người/tháng", "Thu nhập bình quân tháng", "Thu nhập đầu người", "TNBQ", "Thu nhập BQ", "Thu nhập BQĐN",
        ],
        ["persons"] = ["Số khẩu", "Số nhân khẩu", "Nhân khẩu", "Số người", "Tổng số khẩu", "Tổng số nhân khẩu", "Số thành viên"],
        ["farm"] = ["Làm nông lâm ngư diêm nghiệp", "Làm nông, lâm, ngư, diêm nghiệp", "Hộ làm nông, lâm, ngư, diêm nghiệp", "Hộ nông nghiệp", "Nông, lâm, ngư nghiệp"],
        ["deprivations"] = ["Số chỉ số thiếu hụt", "Số thiếu hụt", "Thiếu hụt", "Tổng số chỉ số thiếu hụt", "Số chỉ số thiếu hụt DVXHCB"],
        ["score_income"] = ["Điểm B1", "Điểm thu nhập", "Tổng điểm B1", "Điểm A"],
        ["score_deprivation"] = ["Điểm B2", "Điểm thiếu hụt", "Tổng điểm B2", "Điểm B"],
        ["minority"] = ["Hộ dân tộc thiểu số", "Dân tộc thiểu số", "Hộ DTTS", "DTTS"],
        ["without_labour"] = ["Không có khả năng lao động", "Hộ không có khả năng lao động", "Không còn khả năng lao động"],
        ["merit"] = ["Có người có công", "Người có công", "Hộ có người có công với cách mạng", "Hộ có người có công"],
        ["causes"] = ["Nguyên nhân nghèo", "Nguyên nhân", "Nguyên nhân nghèo, cận nghèo"],
        ["wall"] = ["Tường nhà", "Tường", "Vật liệu tường"],
        ["pillar"] = ["Cột nhà", "Cột", "Cột trụ", "Vật liệu cột"],
        ["roof"] = ["Mái nhà", "Mái", "Vật liệu mái"],
        ["dwelling_grade"] = ["Loại nhà", "Loại nhà ở", "Cấp nhà", "Cấp nhà ở"],
        ["floor_area"] = ["Diện tích ở", "Diện tích nhà ở", "Diện tích nhà"],
        ["mezzanine_area"] = ["Diện tích gác lửng", "Gác lửng"],
        ["water_source"] = ["Nguồn nước", "Nguồn nước chính", "Nguồn nước sinh hoạt", "Nguồn nước ăn uống"],
        ["hygienic_water"] = ["Nước hợp vệ sinh", "Nguồn nước hợp vệ sinh"],
        ["latrine_kind"] = ["Loại nhà tiêu", "Nhà tiêu", "Loại nhà vệ sinh", "Loại hố xí"],
        ["hygienic_latrine"] = ["Nhà tiêu hợp vệ sinh", "Hố xí hợp vệ sinh", "Nhà vệ sinh hợp vệ sinh"],
        ["internet"] = ["Dùng internet", "Sử dụng internet", "Internet"],
        ["telephone"] = ["Dùng điện thoại", "Sử dụng điện thoại", "Thuê bao điện thoại"],
        ["devices"] = ["Phương tiện thông tin", "Thiết bị thông tin", "Phương tiện tiếp cận thông tin"],
        ["b1_area"] = ["B1 Vùng nông thôn"],
        ["b1_region"] = ["B1 Vùng thành thị"],
        ["b1_working_age"] = ["B1 Người trong tuổi lao động"],
        ["b1_dependants"] = ["B1 Người phụ thuộc"],
        ["b1_diploma"] = ["B1 Bằng cấp cao nhất"],
        ["b1_work"] = ["B1 Việc làm phi nông nghiệp"],
        ["b1_pensions"] = ["B1 Người hưởng lương hưu"],
        ["b1_electricity"] = ["B1 Điện (kWh một tháng)", "B1 Điện"],
        ["b1_cars"] = ["B1 Ô tô"],
        ["b1_motorbikes"] = ["B1 Xe máy"],
        ["b1_motor_boats"] = ["B1 Tàu thuyền máy"],
        ["b1_printers"] = ["B1 Máy in và máy fax"],
        ["b1_televisions"] = ["B1 Ti vi màu"],
        ["b1_music_systems"] = ["B1 Dàn nghe nhạc"],
        ["b1_computers"] = ["B1 Máy tính"],
        ["b1_refrigerators"] = ["B1 Tủ lạnh"],
        ["b1_air_conditioners"] = ["B1 Máy điều hòa"],
        ["b1_washers"] = ["B1 Máy giặt và máy sấy"],
        ["b1_water_heaters"] = ["B1 Bình nóng lạnh"],
        ["b1_ovens"] = ["B1 Lò vi sóng và lò nướng"],
        ["b1_garden"] = ["B1 Ao vườn liền nhà (m2)"],
        ["b1_annual_crops"] = ["B1 Đất cây hằng năm (m2)"],
        ["b1_perennial_crops"] = ["B1 Đất cây lâu năm (m2)"],
        ["b1_water_surface"] = ["B1 Mặt nước (m2)"],
        ["b1_forest"] = ["B1 Đất rừng (m2)"],
        ["b1_cattle"] = ["B1 Trâu bò ngựa"],
        ["b1_pigs"] = ["B1 Lợn dê cừu"],
        ["b1_poultry"] = ["B1 Gia cầm"],
        ["b1_aquaculture"] = ["B1 Nuôi trồng thủy sản"],
    };

    private static readonly Dictionary<string, string[]> Members = new(Places, StringComparer.Ordinal)
    {
        ["age"] = ["Tuổi", "Số tuổi"],
        ["age_months"] = ["Tháng tuổi", "Số tháng tuổi"],
        ["birth_year"] = ["Năm sinh"],
        ["sex"] = ["Giới tính"],
        ["attends"] = ["Đang học", "Đang đi học", "Cấp học đang học"],
        ["diploma"] = ["Bằng cấp", "Bằng cấp cao nhất", "Trình độ", "Trình độ học vấn"],
        ["trained"] = ["Được đào tạo nghề tại chỗ", "Đào tạo tại chỗ"],
        ["work"] = ["Việc làm", "Tình trạng việc làm"],
        ["contract"] = ["Có hợp đồng lao động", "Hợp đồng lao động"],
        ["insured"] = ["Có bảo hiểm y tế", "Bảo hiểm y tế", "BHYT", "Có thẻ BHYT"],
        ["state_premium"] = ["Nhà nước đóng BHYT", "Ngân sách đóng BHYT", "Nhà nước đóng bảo hiểm y tế"],
        ["social_allowance"] = ["Trợ cấp xã hội hằng tháng", "Hưởng trợ cấp xã hội", "Trợ cấp xã hội"],
        ["care_not_received"] = ["Ốm mà không được khám chữa bệnh", "Không được khám chữa bệnh"],
        ["weight"] = ["Cân nặng"],
        ["height"] = ["Chiều cao"],
        ["under_nourished"] = ["Suy dinh dưỡng"],
    };

    /// <summary>The columns with their Vietnamese headers.</summary>
    public static RecordColumn<T>[] Label<T>(bool isOfMembers, IEnumerable<RecordColumn<T>> columns) =>
        [.. columns.Select(c => (isOfMembers ? Members : Households).TryGetValue(c.Name, out var labels) ? c with { Labels = labels } : c)];

    public static bool IsPassed(string header) => Passed.Contains(HeaderKey.Make(header));
}
