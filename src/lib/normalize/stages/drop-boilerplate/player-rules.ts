import { showing } from '#lib/normalize/line-patterns.ts';
import type { LineRule } from '#lib/normalize/rule.ts';

/** What players of sound and pictures leave of themselves when a page is read without them. */

const CLOCK = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}`;
/** 音频加载失败, 视频播放出错, 您的浏览器不支持 audio 标签: nobody but a player says so. */
const COMPLAINT = [
  '(?:该|此|当前)?(?:音频|视频|音乐|直播|节目|播放器|资源|媒体)(?:文件)?(?:(?:正在)?(?:加载|缓冲|播放|解码|获取|读取)(?:失败|出错|错误|超时|异常|中断)|(?:正在)?(?:加载|缓冲)中?|不存在|已失效|无法播放|暂时无法播放|格式不支持)[.…!]{0,6}',
  '(?:抱歉|对不起)?,?您?的?(?:当前)?浏览器(?:版本过低|不支持|暂不支持).{0,12}(?:audio|video|html5|h5|flash|音频|视频|播放|标签)[^。]{0,16}',
  'your browser does not support.{0,40}',
  '(?:video|audio) player is loading\\.?',
  'this is a modal window\\.?',
].join('|');
/** What stands beside it: buttons, counts, and what to do. */
const BESIDE = [
  CLOCK,
  '请?(?:您)?(?:点击|稍后|尝试|手动|检查网络后)?(?:此处|这里|重新|再)?(?:刷新|重试|重新加载|重新播放|下载|升级)(?:页面|浏览器|试试|一下|观看|收听|重试)?',
  '(?:请)?(?:安装|升级|开启|启用)(?:最新)?(?:flash|浏览器|播放器).{0,10}',
  String.raw`(?:\d(?:\.\d{1,2})?|正常|原速) ?(?:x|倍速?|倍)`,
  '(?:进度|音量|亮度|loaded|progress)[: ]{0,2}\\d{1,3}(?:\\.\\d+)?%',
  '(?:当前|正在)播放|播放|暂停|继续播放|重播|静音|取消静音|全屏|退出全屏|网页全屏|画中画|弹幕|循环播放|连续播放|自动连播|倍速(?:播放)?|正常|清晰度|高清|标清|超清|流畅|蓝光|上一首|下一首|音量|列表|收听|听全文|听新闻|下载音频|play|pause|mute|unmute|fullscreen',
].join('|');
const SEPARATOR = '[ |/,,;·]{1,3}|(?<=\\d)(?=\\p{Script=Han})|(?<=[.!])(?=\\p{Script=Han})';

export const PLAYER_RULES: readonly LineRule[] = [
  {
    id: 'player',
    why: '音频、视频播放器的提示、时间和按钮：采集时播放器没有了，字留了下来。',
    find: showing(
      /加载|缓冲|播放|浏览器|解码|获取|读取|失效|不存在|不支持|browser|player|modal/iu,
      new RegExp(
        `^(?!.{160})(?:(?:${BESIDE})(?:${SEPARATOR})){0,10}(?:${COMPLAINT})(?:(?:${SEPARATOR})(?:${COMPLAINT}|${BESIDE})){0,10}[.。!]?$`,
        'iu',
      ),
    ),
    where: 'anywhere',
    drops: [
      '00:00 / 08:16　音频加载失败，请点击刷新',
      '视频加载失败，请稍后重试',
      '您的浏览器不支持 audio 标签',
      '抱歉，您的浏览器不支持HTML5播放，请升级浏览器',
      '播放 静音 00:00 / 03:20 1.0x 音频加载中...',
      'Your browser does not support the video tag.',
      '该视频已失效',
    ],
    leaves: [
      '视频加载失败的时候，居民就打电话。',
      '音频里的老街',
      '直播 热线 服务',
      '节目播放以后，热线响个不停',
      '视频播放出错，工作人员当场改正了全部字幕。',
    ],
  },
  {
    id: 'player-buttons',
    why: '播放器的按钮和时间排成一行。',
    find: showing(
      /\d:\d\d|\dx|静音|全屏|倍速|fullscreen|mute/iu,
      new RegExp(`^(?!.{160})(?:(?:${BESIDE})(?:${SEPARATOR})){2,12}(?:${BESIDE})$`, 'iu'),
    ),
    where: 'anywhere',
    drops: [
      '播放 | 静音 | 全屏',
      '收听 00:00 / 23:16 倍速',
      '播放 暂停 00:00 03:20 1.0x 1.5x 2.0x',
      '高清 标清 流畅 全屏',
    ],
    leaves: ['播放 暂停 列表', '6:30 7:00 收听率最高', '高清 流畅 清晰度高', '上午8:00 下午6:00'],
  },
];
