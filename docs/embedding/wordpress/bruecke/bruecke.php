<?php
/**
 * Plugin Name:       Brücke
 * Description:       Verzeichnis der Vereine und Organisationen: Kurzbefehl [bruecke] und Block. Alle Dateien liegen auf dem eigenen Server.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       bruecke
 *
 * Der Ordner embed/ aus dem Paket gehört in den Ordner dieses Plugins.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What a setting may say, by its name; whatever else is written is left out. Addresses of data are not among them. */
const BRUECKE_SETTINGS = array(
	'region'           => '/^[a-z0-9-]{1,80}$/',
	'organisation'     => '/^[a-z0-9-]{1,200}$/',
	'heading-level'    => '/^[2-6]$/',
	'lang'             => '/^[A-Za-z0-9-]{2,35}$/',
	'show-unconfirmed' => '/^(1|true|yes|ja|show-unconfirmed)?$/',
	'freshness'        => '/^(card|details|none)$/',
	'filters'          => '/^[^<>\[\]]{1,500}$/u',
	'locked-filters'   => '/^[^<>\[\]]{1,500}$/u',
	'hidden-filters'   => '/^[a-z ,;-]{1,200}$/',
	'sort'             => '/^(relevance|name|town|freshness)$/',
	'view'             => '/^(list|month|year|past)$/',
	'limit'            => '/^[0-9]{1,3}$/',
	'layout'           => '/^[a-z]{1,20}$/',
	'url-state'        => '/^(fragment|query|none)$/',
);

const BRUECKE_ELEMENTS = array( 'directory', 'organisation', 'calendar', 'map-list' );

/** The settings of a shortcode or a block that are known and well written. */
function bruecke_settings( array $given ): array {
	$settings = array();
	foreach ( $given as $name => $value ) {
		// [bruecke show-unconfirmed] comes without a name
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = '';
		}
		if ( ! is_string( $name ) || ! isset( BRUECKE_SETTINGS[ $name ] ) || ! is_scalar( $value ) ) {
			continue;
		}
		$value = trim( (string) $value );
		if ( preg_match( BRUECKE_SETTINGS[ $name ], $value ) === 1 ) {
			$settings[ $name ] = 'show-unconfirmed' === $name ? '' : $value;
		}
	}
	return $settings;
}

/**
 * The box that the loader fills. It says twice what it stands for and is never empty, so that a filter that takes the
 * box away leaves a link that says the same.
 */
function bruecke_markup( array $given, string $content = '' ): string {
	$settings = bruecke_settings( $given );
	$element  = isset( $given['element'] ) && '' !== $given['element'] ? $given['element'] : 'directory';
	if ( ! in_array( $element, BRUECKE_ELEMENTS, true ) || ! isset( $settings['region'] ) ) {
		return bruecke_hint( __( 'Brücke: Bitte eine Region angeben, zum Beispiel [bruecke region="mettmann"].', 'bruecke' ) );
	}
	if ( 'organisation' === $element && ! isset( $settings['organisation'] ) ) {
		return bruecke_hint( __( 'Brücke: Bitte die Kennung der Organisation angeben (organisation="…").', 'bruecke' ) );
	}
	bruecke_enqueue();

	$attributes = '';
	foreach ( $settings as $name => $value ) {
		$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<div class="bruecke" data-bruecke="%s"%s>%s</div>',
		esc_attr( $element ),
		$attributes,
		'' === trim( $content ) ? bruecke_link( $element, $settings, $given ) : wp_kses_post( force_balance_tags( $content ) )
	);
}

/** The link inside the box, or its text alone where the editor named no page. */
function bruecke_link( string $element, array $settings, array $given ): string {
	$label = isset( $given['label'] ) && is_string( $given['label'] ) && '' !== trim( $given['label'] ) ? $given['label'] : __( 'Vereine und Organisationen', 'bruecke' );
	$page  = isset( $given['link'] ) && is_string( $given['link'] ) ? strtok( $given['link'], '#' ) : '';
	$href  = $page ? esc_url( $page . bruecke_mark( $element, $settings ), array( 'http', 'https' ) ) : '';
	return $href ? sprintf( '<p><a href="%s">%s</a></p>', $href, esc_html( $label ) ) : sprintf( '<p>%s</p>', esc_html( $label ) );
}

/** `#bruecke:directory/mettmann?heading-level=2` */
function bruecke_mark( string $element, array $settings ): string {
	$further = array_diff_key( $settings, array( 'region' => '' ) );
	return '#bruecke:' . $element . '/' . $settings['region'] . ( $further ? '?' . http_build_query( $further, '', '&', PHP_QUERY_RFC3986 ) : '' );
}

/** A word to those who can do something about it; readers see nothing. */
function bruecke_hint( string $text ): string {
	return current_user_can( 'edit_posts' ) ? '<p class="bruecke-hint">' . esc_html( $text ) . '</p>' : '';
}

/** Loads the loader, once, on pages that use it. */
function bruecke_enqueue(): void {
	$file = __DIR__ . '/embed/bruecke.js';
	$url  = apply_filters( 'bruecke_script_url', plugins_url( 'embed/bruecke.js', __FILE__ ) );
	$age  = file_exists( $file ) ? (string) filemtime( $file ) : null;
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'bruecke', $url, array(), $age );
	} else {
		wp_enqueue_script( 'bruecke', $url, array(), $age, true );
	}
}

/** Before WordPress 6.5 there are no modules: the tag says it here. */
function bruecke_module_tag( string $tag, string $handle ): string {
	if ( 'bruecke' !== $handle ) {
		return $tag;
	}
	return str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) );
}

/** [bruecke region="mettmann" heading-level="2"] */
function bruecke_shortcode( $given, $content = '' ): string {
	return bruecke_markup( is_array( $given ) ? $given : array(), is_string( $content ) ? $content : '' );
}

/** The block has the same settings, in the spelling of blocks: headingLevel for heading-level. */
function bruecke_block( array $given ): string {
	$settings = array();
	foreach ( $given as $name => $value ) {
		if ( true === $value || ( is_scalar( $value ) && false !== $value && '' !== $value ) ) {
			$settings[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), bruecke_markup( $settings ) );
}

/** Boxes and marked links that editors wrote by hand need the loader, too. */
function bruecke_notice( string $content ): string {
	if ( strpos( $content, 'data-bruecke=' ) !== false || strpos( $content, '#bruecke:' ) !== false || preg_match( '/<bruecke-(directory|organisation)\b/', $content ) ) {
		bruecke_enqueue();
	}
	return $content;
}

/** Authors may write the tags, too, with the settings that everybody may write. */
function bruecke_allowed_html( $tags, $context ) {
	if ( 'post' === $context && is_array( $tags ) ) {
		foreach ( BRUECKE_ELEMENTS as $element ) {
			$tags[ 'bruecke-' . $element ] = array_fill_keys( array_keys( BRUECKE_SETTINGS ), true );
		}
	}
	return $tags;
}

/** Says in the administration what is missing. */
function bruecke_admin_notice(): void {
	if ( current_user_can( 'activate_plugins' ) && ! file_exists( __DIR__ . '/embed/bruecke.js' ) ) {
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html__( 'Brücke: Im Ordner des Plugins fehlt der Ordner embed. Kopieren Sie ihn aus dem Paket hinein.', 'bruecke' ) );
	}
}

function bruecke_init(): void {
	add_shortcode( 'bruecke', 'bruecke_shortcode' );
	register_block_type( __DIR__, array( 'render_callback' => 'bruecke_block' ) );
}

add_action( 'init', 'bruecke_init' );
add_action( 'admin_notices', 'bruecke_admin_notice' );
add_filter( 'the_content', 'bruecke_notice', 20 );
add_filter( 'script_loader_tag', 'bruecke_module_tag', 10, 2 );
add_filter( 'wp_kses_allowed_html', 'bruecke_allowed_html', 10, 2 );
