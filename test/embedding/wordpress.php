<?php
// Runs the WordPress plugin against stand-ins for the functions of WordPress that it calls: `php test/embedding/wordpress.php`.
// Closes with 'N passed, N failed'.

define( 'ABSPATH', __DIR__ );

$page = (object) array( 'scripts' => array(), 'shortcodes' => array(), 'filters' => array(), 'mayEdit' => false );

function add_shortcode( $tag, $callback ) { global $page; $page->shortcodes[ $tag ] = $callback; }
function register_block_type( $folder, $options ) { global $page; $page->block = array( $folder, $options ); }
function add_action( $hook, $callback ) { add_filter( $hook, $callback ); }
function add_filter( $hook, $callback ) { global $page; $page->filters[ $hook ] = $callback; }
function apply_filters( $hook, $value ) { return $value; }
function plugins_url( $path ) { return 'https://stadt.example/wp-content/plugins/bruecke/' . $path; }
function wp_enqueue_script_module( $id, $url ) { global $page; $page->scripts[ $id ] = $url; }
function current_user_can() { global $page; return $page->mayEdit; }
function get_block_wrapper_attributes() { return 'class="wp-block-bruecke-list"'; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function esc_html__( $text ) { return esc_html( $text ); }
function __( $text ) { return $text; }
function esc_url( $url, $protocols ) { return preg_match( '#^(' . implode( '|', $protocols ) . ')://|^/#', $url ) ? esc_attr( $url ) : ''; }
function force_balance_tags( $html ) { return preg_replace( '#^</p>|<p>$#', '', $html ); }
function wp_kses_post( $html ) { return strip_tags( $html, '<ul><li><a><p>' ); }

require __DIR__ . '/../../docs/embedding/wordpress/bruecke/bruecke.php';
( $page->filters['init'] )();

$counts = array( 'passed' => 0, 'failed' => 0 );

/** One sentence about behaviour, and what shows it. */
function it( string $sentence, callable $test ) {
	global $counts, $page;
	$page->scripts = array();
	$page->mayEdit = false;
	try {
		$test();
		++$counts['passed'];
		echo "ok - $sentence\n";
	} catch ( Throwable $error ) {
		++$counts['failed'];
		echo "not ok - $sentence\n  {$error->getMessage()}\n";
	}
}

function same( $actual, $expected ) {
	if ( $actual !== $expected ) {
		throw new Exception( 'expected ' . var_export( $expected, true ) . "\n  but got  " . var_export( $actual, true ) );
	}
}

function shortcode( array $given, string $content = '' ): string {
	global $page;
	return ( $page->shortcodes['bruecke'] )( $given, $content );
}

/** The data-* settings of the box in `html`, as a browser reads them. */
function settings_of( string $html ): array {
	$document = new DOMDocument();
	$document->loadHTML( '<?xml encoding="UTF-8">' . $html, LIBXML_NOERROR );
	$box = ( new DOMXPath( $document ) )->query( '//*[@data-bruecke]' )->item( 0 );
	$all = array();
	foreach ( $box->attributes as $attribute ) {
		$all[ $attribute->name ] = $attribute->value;
	}
	return $all;
}

it( 'writes the snippet that names itself twice', function () {
	same(
		shortcode( array( 'region' => 'mettmann', 'link' => 'https://stadt.example/vereine', 'label' => 'Vereine im Kreis Mettmann' ) ),
		'<div class="bruecke" data-bruecke="directory" data-region="mettmann"><p><a href="https://stadt.example/vereine#bruecke:directory/mettmann">Vereine im Kreis Mettmann</a></p></div>'
	);
} );

it( 'repeats the settings in the mark of the link', function () {
	$html = shortcode( array( 'region' => 'mettmann', 'heading-level' => '2', 'filters' => 'town: Hilden', 'link' => '/vereine#oben' ) );
	same( strpos( $html, 'href="/vereine#bruecke:directory/mettmann?heading-level=2&amp;filters=town%3A%20Hilden"' ) !== false, true );
} );

it( 'is never empty, with or without a page to link to', function () {
	same( shortcode( array( 'region' => 'mettmann' ) ), '<div class="bruecke" data-bruecke="directory" data-region="mettmann"><p>Vereine und Organisationen</p></div>' );
} );

it( 'puts a list between the brackets into the box, without scripts', function () {
	$html = shortcode( array( 'region' => 'mettmann' ), '<ul><li>Beispielverein</li></ul><script>alert(1)</script>' );
	same( $html, '<div class="bruecke" data-bruecke="directory" data-region="mettmann"><ul><li>Beispielverein</li></ul>alert(1)</div>' );
} );

it( 'leaves out the half paragraphs that WordPress puts around a list between the brackets', function () {
	same( shortcode( array( 'region' => 'mettmann' ), '</p><ul><li>Beispielverein</li></ul><p>' ), '<div class="bruecke" data-bruecke="directory" data-region="mettmann"><ul><li>Beispielverein</li></ul></div>' );
} );

it( 'takes every setting that is well written', function () {
	$given = array(
		'region' => 'mettmann', 'heading-level' => '2', 'lang' => 'tr', 0 => 'show-unconfirmed', 'freshness' => 'details', 'filters' => 'town: Hilden; language: Arabisch',
		'locked-filters' => 'kind: verein', 'hidden-filters' => 'town, offer', 'sort' => 'town', 'url-state' => 'none',
	);
	$expected = array( 'class' => 'bruecke', 'data-bruecke' => 'directory' );
	foreach ( $given as $name => $value ) {
		$expected[ is_int( $name ) ? "data-$value" : "data-$name" ] = is_int( $name ) ? '' : $value;
	}
	same( settings_of( shortcode( $given ) ), $expected );
} );

foreach ( array(
	array( 'src' => 'https://fremd.example/x.json' ), array( 'report-to' => 'x@fremd.example' ), array( 'onclick' => 'alert(1)' ), array( 'style' => 'color:red' ),
	array( 'heading-level' => '7' ), array( 'heading-level' => '2"onclick="x' ), array( 'freshness' => 'always' ), array( 'lang' => 'de" x="' ), array( 'sort' => 'random' ),
	array( 'show-unconfirmed' => 'false' ), array( 'show-unconfirmed' => '0' ), array( 'filters' => '<img src=x onerror=alert(1)>' ), array( 'filters' => str_repeat( 'x', 501 ) ),
	array( 'hidden-filters' => "\xff" ), array( 0 => 'src' ), array( 'sort' => array( 'town' ) ),
) as $given ) {
	it( 'leaves out ' . substr( json_encode( $given, JSON_PARTIAL_OUTPUT_ON_ERROR ), 0, 60 ), function () use ( $given ) {
		same( settings_of( shortcode( array( 'region' => 'mettmann' ) + $given ) ), array( 'class' => 'bruecke', 'data-bruecke' => 'directory', 'data-region' => 'mettmann' ) );
	} );
}

it( 'escapes quotes and ampersands, in settings and in texts', function () {
	$html = shortcode( array( 'region' => 'mettmann', 'filters' => 'offer: "Tee & Kaffee\'', 'label' => '<b>Vereine & "mehr"</b>', 'link' => 'https://stadt.example/?a=1&b="><script>' ) );
	same( settings_of( $html )['data-filters'], 'offer: "Tee & Kaffee\'' );
	same( preg_match( '/<(?!\/?(div|p|a)\b)/', $html ), 0 );
} );

foreach ( array( 'javascript:alert(1)', 'data:text/html,x', 'vbscript:x', "java\nscript:alert(1)" ) as $link ) {
	it( 'links nowhere for ' . json_encode( $link ), function () use ( $link ) {
		same( strpos( shortcode( array( 'region' => 'mettmann', 'link' => $link ) ), '<a ' ), false );
	} );
}

foreach ( array( array(), array( 'region' => '../geheim' ), array( 'region' => 'mettmann', 'element' => 'marquee' ), array( 'region' => 'mettmann', 'element' => 'organisation' ) ) as $given ) {
	it( 'shows readers nothing, editors a hint, and loads nothing for ' . json_encode( $given ), function () use ( $given ) {
		global $page;
		same( shortcode( $given ), '' );
		$page->mayEdit = true;
		same( strpos( shortcode( $given ), 'Brücke: Bitte' ) !== false, true );
		same( $page->scripts, array() );
	} );
}

it( 'asks for the loader under one name, from the own server, however many lists stand on a page', function () {
	global $page;
	shortcode( array( 'region' => 'mettmann' ) );
	shortcode( array( 'region' => 'steinfurt' ) );
	same( $page->scripts, array( 'bruecke' => 'https://stadt.example/wp-content/plugins/bruecke/embed/bruecke.js' ) );
} );

foreach ( array(
	'<p><a href="/vereine#bruecke:directory/mettmann">Vereine</a></p>' => true,
	'<div data-bruecke="directory" data-region="mettmann">x</div>' => true,
	'<bruecke-directory region="mettmann"></bruecke-directory>' => true,
	'<p>Unsere Brücke über die Wupper</p>' => false,
) as $content => $needed ) {
	it( ( $needed ? 'loads the loader for ' : 'loads nothing for ' ) . $content, function () use ( $content, $needed ) {
		global $page;
		same( ( $page->filters['the_content'] )( $content ), $content );
		same( isset( $page->scripts['bruecke'] ), $needed );
	} );
}

it( 'draws the block with the same settings', function () {
	$html = bruecke_block( array( 'element' => 'directory', 'region' => 'mettmann', 'headingLevel' => 2, 'showUnconfirmed' => true, 'lockedFilters' => 'town: Hilden', 'sort' => '', 'label' => 'Vereine' ) );
	same( strpos( $html, '<div class="wp-block-bruecke-list"><div class="bruecke"' ), 0 );
	same( settings_of( $html ), array( 'class' => 'bruecke', 'data-bruecke' => 'directory', 'data-region' => 'mettmann', 'data-heading-level' => '2', 'data-show-unconfirmed' => '', 'data-locked-filters' => 'town: Hilden' ) );
} );

it( 'offers the block every setting that a shortcode has', function () {
	$block = json_decode( file_get_contents( __DIR__ . '/../../docs/embedding/wordpress/bruecke/block.json' ), true );
	$names = array_map( fn( $name ) => strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ), array_keys( $block['attributes'] ) );
	same( array_values( array_diff( array_keys( BRUECKE_SETTINGS ), $names ) ), array() );
	same( array_values( array_diff( $names, array_keys( BRUECKE_SETTINGS ), array( 'element', 'label', 'link' ) ) ), array() );
} );

it( 'allows authors the tags with the same settings, in posts only', function () {
	global $page;
	$allow = $page->filters['wp_kses_allowed_html'];
	$tags  = $allow( array( 'p' => array() ), 'post' );
	same( array_keys( $tags ), array( 'p', 'bruecke-directory', 'bruecke-organisation' ) );
	same( isset( $tags['bruecke-directory']['src'] ), false );
	same( $allow( array( 'p' => array() ), 'data' ), array( 'p' => array() ) );
} );

it( 'makes the tag of older versions a module, and leaves the tags of others', function () {
	global $page;
	$tag = $page->filters['script_loader_tag'];
	same( $tag( "<script type='text/javascript' src='/b.js' id='bruecke-js'></script>", 'bruecke' ), "<script type=\"module\" src='/b.js' id='bruecke-js'></script>" );
	same( $tag( '<script src="/x.js"></script>', 'jquery' ), '<script src="/x.js"></script>' );
} );

echo "{$counts['passed']} passed, {$counts['failed']} failed\n";
exit( $counts['failed'] ? 1 : 0 );
